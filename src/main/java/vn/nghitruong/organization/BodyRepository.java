package vn.nghitruong.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on bodies. */
@Repository
class BodyRepository {
    private static final String COLUMNS = "select b.id, b.code, b.name, b.kind, b.parent_id, b.closed_on from body b ";

    private static final RowMapper<Body> BODY = new SimplePropertyRowMapper<>(Body.class);

    private final JdbcClient jdbc;

    BodyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all() {
        return jdbc.sql(COLUMNS + "order by b.position, b.id").query(Body.class).list();
    }

    Optional<Body> find(String code) {
        return jdbc.sql(COLUMNS + "where b.code = :code")
                .param("code", code)
                .query(Body.class)
                .optional();
    }

    /** The bodies behind each of some names. */
    Map<String, List<Body>> named(Collection<String> names) {
        var found = new HashMap<String, List<Body>>();
        jdbc.sql("""
                        select n.name as called, b.id, b.code, b.name, b.kind, b.parent_id, b.closed_on
                        from body b join body_name n on n.body_id = b.id where n.name = any(:names) order by b.position""")
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> found.computeIfAbsent(row.getString("called"), name -> new ArrayList<>())
                        .add(BODY.mapRow(row, n)))
                .list();
        return found;
    }

    /** Adds a body unless there is one with this code, which a person may have changed; answers whether it did. */
    boolean insert(int position, String code, Body.Kind kind, String name) {
        return jdbc.sql("""
                        insert into body (code, name, kind, position) values (:code, :name, :kind, :position)
                        on conflict (code) do nothing""")
                        .param("code", code)
                        .param("name", name)
                        .param("kind", kind.name())
                        .param("position", position)
                        .update()
                == 1;
    }

    /** The place after all others. */
    int nextPosition() {
        return jdbc.sql(
                        "select coalesce(max(position), 0) + 1 from (select position from body union all select position from post) p")
                .query(Integer.class)
                .single();
    }

    /** Makes a change of a body wait for the one before. */
    void lock(long id) {
        jdbc.sql("select id from body where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void change(long id, String name, @Nullable Long parentId) {
        jdbc.sql("update body set name = :name, parent_id = :parent where id = :id")
                .param("id", id)
                .param("name", name)
                .param("parent", parentId, Types.BIGINT)
                .update();
    }

    /** Gives a body that has none its last day; answers whether it did. */
    boolean close(long id, LocalDate lastDay) {
        return jdbc.sql("update body set closed_on = :lastDay where id = :id and closed_on is null")
                        .param("id", id)
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }
}
