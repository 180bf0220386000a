package vn.nghitruong.duties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on requests for more time. */
@Repository
class ExtensionRepository {
    private final JdbcClient jdbc;

    ExtensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Requests of a duty that nobody has decided on. */
    List<Extension> asked(long dutyId) {
        return jdbc.sql("""
                        select e.id, e.occurrence_id, e.until, e.reason, e.asked_by, e.asked_at
                        from extension e join occurrence o on o.id = e.occurrence_id
                        where o.duty_id = :duty and e.status = 'ASKED' order by e.id""").param("duty", dutyId).query(Extension.class).list();
    }

    /** Asks, unless a request is open already; answers whether it did. */
    boolean ask(long occurrenceId, LocalDate until, String reason, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into extension (occurrence_id, until, reason, asked_by, asked_at)
                        values (:occurrence, :until, :reason, :by, :at)
                        on conflict (occurrence_id) where status = 'ASKED' do nothing""")
                        .param("occurrence", occurrenceId)
                        .param("until", until)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Decides on an open request; answers whether nobody had. */
    boolean decide(long id, boolean granted, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        update extension set status = :status, decided_by = :by, decided_at = :at
                        where id = :id and status = 'ASKED'""")
                        .param("id", id)
                        .param("status", granted ? "GRANTED" : "REFUSED")
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }
}
