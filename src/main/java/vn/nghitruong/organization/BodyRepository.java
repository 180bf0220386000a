package vn.nghitruong.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on bodies and their names. */
@Repository
class BodyRepository {
    private static final String COLUMNS = "select b.id, b.code, b.name, b.kind from body b ";

    private final JdbcClient jdbc;

    BodyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all() {
        return jdbc.sql(COLUMNS + "order by b.position").query(Body.class).list();
    }

    Optional<Body> find(String code) {
        return jdbc.sql(COLUMNS + "where b.code = :code")
                .param("code", code)
                .query(Body.class)
                .optional();
    }

    List<Body> named(String name) {
        return jdbc.sql(COLUMNS + "join body_name n on n.body_id = b.id where n.name = :name order by b.position")
                .param("name", name)
                .query(Body.class)
                .list();
    }

    /** Adds a body unless there is one with this code, which a person may have changed. */
    void insert(int position, String code, Body.Kind kind, String name) {
        jdbc.sql("""
                        insert into body (code, name, kind, position) values (:code, :name, :kind, :position)
                        on conflict (code) do nothing""")
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .param("position", position)
                .update();
    }

    void insertName(String code, String name) {
        jdbc.sql("""
                        insert into body_name (name, body_id) select :name, id from body where code = :code
                        on conflict do nothing""").param("code", code).param("name", name).update();
    }
}
