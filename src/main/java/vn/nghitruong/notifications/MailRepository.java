package vn.nghitruong.notifications;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement by which e-mails come to be and leave; the clerk's view of them is {@link MailLogRepository}. */
@Repository
class MailRepository {
    /** An e-mail to open: those held back until the same moment are one. */
    record NewMail(long personId, Instant dueAt, boolean heldBack) {}

    /**
     * An e-mail that this thread alone may send now.
     *
     * @param attempt counts from 1, anew when a person has it sent again
     * @param claim never comes twice, so an answer that comes late is known by it
     */
    record Claimed(long id, long personId, int attempt, int claim) {}

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens e-mails, or finds the ones that wait for the same moment and nobody has tried to send; answers their ids. */
    Map<NewMail, Long> open(Collection<NewMail> mails, OffsetDateTime now) {
        var ids = new HashMap<NewMail, Long>();
        jdbc.sql("""
                        insert into mail (person_id, due_at, held_back, changed_at)
                        select *, :now from unnest(:persons, :dues::timestamptz[], :held)
                        on conflict (person_id, due_at) where status = 'WAITING' and attempt = 0 and held_back
                            do update set held_back = true
                        returning id, person_id, due_at, held_back""")
                .param("now", now)
                .param("persons", mails.stream().map(NewMail::personId).toArray(Long[]::new))
                .param("dues", mails.stream().map(m -> m.dueAt().toString()).toArray(String[]::new))
                .param("held", mails.stream().map(NewMail::heldBack).toArray(Boolean[]::new))
                .query((row, n) -> ids.put(
                        new NewMail(
                                row.getLong("person_id"),
                                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("held_back")),
                        row.getLong("id")))
                .list();
        return ids;
    }

    /** Puts each notice into its e-mail. */
    void put(Map<Long, NewMail> mailOf, Map<NewMail, Long> ids) {
        jdbc.sql("insert into mail_notice (mail_id, notice_id) select * from unnest(:mails, :notices)")
                .param("mails", mailOf.values().stream().map(ids::get).toArray(Long[]::new))
                .param("notices", mailOf.keySet().toArray(Long[]::new))
                .update();
    }

    /** Takes the next e-mail that is due; two that ask at once never get the same. */
    Optional<Claimed> claim(Instant now, Instant until) {
        return jdbc.sql("""
                        update mail set status = 'SENDING', attempt = attempt + 1, claim = claim + 1, claimed_until = :until,
                            changed_at = :now
                        where id = (select id from mail where status = 'WAITING' and due_at <= :now
                                    order by due_at, id limit 1 for update skip locked)
                        returning id, person_id, attempt, claim""")
                .param("now", at(now))
                .param("until", at(until))
                .query(Claimed.class)
                .optional();
    }

    /** E-mails whose sender has not been heard of for too long: whether they left, nobody knows. Answers their ids. */
    List<Long> lost(Instant now, String reason) {
        return jdbc.sql("""
                        update mail set status = 'UNCERTAIN', claimed_until = null, reason = :reason, changed_at = :now
                        where status = 'SENDING' and claimed_until < :now returning id""")
                .param("now", at(now))
                .param("reason", reason)
                .query(Long.class)
                .list();
    }

    /** E-mails whose time is long past: they are no longer sent unasked. Answers their ids. */
    List<Long> stale(Instant before, String reason, Instant now) {
        return jdbc.sql("""
                        update mail set status = 'FAILED', reason = :reason, changed_at = :now
                        where status = 'WAITING' and due_at < :before returning id""")
                .param("before", at(before))
                .param("reason", reason)
                .param("now", at(now))
                .query(Long.class)
                .list();
    }

    /**
     * Writes down what became of an attempt, unless a later one has begun or a person has settled it. That it was sent is
     * believed also of one that was lost and now waits to be sent again: so it is not.
     */
    boolean settle(Claimed mail, MailStatus to, String reason, Instant dueAt, Instant now) {
        return jdbc.sql("""
                        update mail set status = :to, reason = nullif(:reason, ''), due_at = :due, claimed_until = null,
                            changed_at = :now
                        where id = :id and claim = :claim
                          and (status = 'SENDING' or status in ('UNCERTAIN', 'WAITING') and :to = 'SENT')""")
                        .param("id", mail.id())
                        .param("claim", mail.claim())
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("due", at(dueAt))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The notices in an e-mail, in the order in which they were told. */
    List<ToldNotice> notices(long mailId) {
        return jdbc.sql("""
                        select n.id, n.person_id, n.urgency, n.title, n.text, n.address, n.told_at, n.read_at
                        from mail_notice m join notice n on n.id = m.notice_id where m.mail_id = :mail order by n.id""").param("mail", mailId).query(ToldNotice.class).list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
