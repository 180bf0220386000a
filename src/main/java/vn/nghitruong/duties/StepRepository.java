package vn.nghitruong.duties;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.duties.OccurrenceRepository.Told;

/** Every SQL statement on the history of occurrences and on the evidence of their results. */
@Repository
class StepRepository {
    private static final String STEPS = """
            select s.id, s.occurrence_id, o.period, coalesce(op.name, ob.name, '') as holder, s.act, s.from_status,
                   s.status, s.done_on, s.note, s.taken_by, s.account_id, s.on_behalf, s.taken_at
            from occurrence_step s join occurrence o on o.id = s.occurrence_id""" + OccurrenceRepository.HOLDERS;

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The history of a duty, the newest first. */
    List<Step> of(long dutyId) {
        return jdbc.sql(STEPS + "where o.duty_id = :duty order by s.id desc")
                .param("duty", dutyId)
                .query(Step.class)
                .list();
    }

    Optional<Step> last(long occurrenceId) {
        return jdbc.sql(STEPS + "where s.occurrence_id = :id order by s.id desc limit 1")
                .param("id", occurrenceId)
                .query(Step.class)
                .optional();
    }

    /** The newest report of a result. */
    Optional<Step> lastReport(long occurrenceId) {
        return jdbc.sql(STEPS + "where s.occurrence_id = :id and s.act = 'SUBMIT' order by s.id desc limit 1")
                .param("id", occurrenceId)
                .query(Step.class)
                .optional();
    }

    /** The step before one of the same occurrence. */
    Optional<Step> before(Step step) {
        return jdbc.sql(STEPS + "where s.occurrence_id = :occurrence and s.id < :id order by s.id desc limit 1")
                .param("occurrence", step.occurrenceId())
                .param("id", step.id())
                .query(Step.class)
                .optional();
    }

    /** Writes down an act that changes nothing of the occurrence itself, such as asking for more time. */
    void insert(Occurrence occurrence, Act act, Told told) {
        jdbc.sql("""
                        insert into occurrence_step (occurrence_id, act, from_status, status, done_on, note, taken_by,
                                                     account_id, on_behalf, taken_at)
                        values (:id, :act, :status, :status, :doneOn, :note, :by, :account, :onBehalf, :at)""")
                .param("id", occurrence.id())
                .param("act", act.name())
                .param("status", occurrence.status().name())
                .param("doneOn", occurrence.doneOn(), Types.DATE)
                .param("note", told.note())
                .param("by", told.by())
                .param("account", told.accountId(), Types.BIGINT)
                .param("onBehalf", told.onBehalf())
                .param("at", told.at())
                .update();
    }

    List<Evidence> evidence(long dutyId) {
        return jdbc.sql("""
                        select e.id, e.occurrence_id, e.kind, e.words, e.address, e.published_on, e.added_by, e.added_at
                        from evidence e join occurrence o on o.id = e.occurrence_id
                        where o.duty_id = :duty and e.withdrawn_at is null order by e.id""").param("duty", dutyId).query(Evidence.class).list();
    }

    /** Takes out of use what was given as evidence with a report that is taken back; it stays in the history. */
    void withdrawEvidence(Step report, OffsetDateTime at) {
        jdbc.sql("""
                        update evidence set withdrawn_at = :at
                        where occurrence_id = :occurrence and added_at >= :since and withdrawn_at is null""")
                .param("occurrence", report.occurrenceId())
                .param("since", report.takenAt())
                .param("at", at)
                .update();
    }

    void insertEvidence(
            long occurrenceId,
            Evidence.Kind kind,
            String words,
            @Nullable String address,
            @Nullable LocalDate publishedOn,
            String by,
            OffsetDateTime at) {
        jdbc.sql("""
                        insert into evidence (occurrence_id, kind, words, address, published_on, added_by, added_at)
                        values (:occurrence, :kind, :words, :address, :publishedOn, :by, :at)""")
                .param("occurrence", occurrenceId)
                .param("kind", kind.name())
                .param("words", words)
                .param("address", address)
                .param("publishedOn", publishedOn, Types.DATE)
                .param("by", by)
                .param("at", at)
                .update();
    }
}
