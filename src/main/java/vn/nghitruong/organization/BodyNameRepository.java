package vn.nghitruong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on what bodies are called and what they answer for. */
@Repository
class BodyNameRepository {
    private final JdbcClient jdbc;

    BodyNameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what documents call a body, besides its name. */
    List<String> names(long bodyId) {
        return jdbc.sql("""
                        select coalesce(n.written, n.name) from body_name n join body b on b.id = n.body_id
                        where b.id = :body and n.name <> lower(b.name) order by 1""").param("body", bodyId).query(String.class).list();
    }

    /** Adds a name; the key is what documents are compared with. */
    void insertName(String code, String key, String written) {
        jdbc.sql("""
                        insert into body_name (name, body_id, written)
                        select :name, id, :written from body where code = :code on conflict do nothing""")
                .param("code", code)
                .param("name", key)
                .param("written", written)
                .update();
    }

    /** Leaves a body only the names with these keys. */
    void keepNames(long bodyId, Collection<String> keys) {
        jdbc.sql("delete from body_name where body_id = :body and name <> all(:keys)")
                .param("body", bodyId)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    List<String> fields(long bodyId) {
        return jdbc.sql("select field from body_field where body_id = :body order by field")
                .param("body", bodyId)
                .query(String.class)
                .list();
    }

    /** The fields of every body that has some, by its number. */
    Map<Long, List<String>> fields() {
        record Row(long bodyId, String field) {}
        return jdbc.sql("select body_id, field from body_field order by field").query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::bodyId, Collectors.mapping(Row::field, Collectors.toList())));
    }

    void setFields(long bodyId, Collection<String> fields) {
        jdbc.sql("delete from body_field where body_id = :body and field <> all(:fields)")
                .param("body", bodyId)
                .param("fields", fields.toArray(String[]::new))
                .update();
        jdbc.sql("insert into body_field (body_id, field) select :body, unnest(:fields::text[]) on conflict do nothing")
                .param("body", bodyId)
                .param("fields", fields.toArray(String[]::new))
                .update();
    }
}
