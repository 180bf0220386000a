package vn.nghitruong.duties.reminding;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on chase letters. */
@Repository
class ChaseRepository {
    private final JdbcClient jdbc;

    ChaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each body was chased last. */
    Map<Long, OffsetDateTime> last() {
        var last = new HashMap<Long, OffsetDateTime>();
        jdbc.sql("select body_id, max(made_at) as made_at from chase group by body_id")
                .query(row -> {
                    last.put(row.getLong("body_id"), row.getObject("made_at", OffsetDateTime.class));
                });
        return last;
    }

    long insert(long bodyId, Collection<Long> occurrences, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        with made as (
                            insert into chase (body_id, made_by, made_at) values (:body, :by, :at) returning id),
                        items as (
                            insert into chase_item (chase_id, occurrence_id)
                            select made.id, o from made, unnest(:occurrences::bigint[]) o)
                        select id from made""")
                .param("body", bodyId)
                .param("by", by)
                .param("at", at)
                .param("occurrences", occurrences.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }
}
