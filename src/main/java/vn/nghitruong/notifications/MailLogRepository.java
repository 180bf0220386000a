package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of e-mails, and what a person decides about those that did not leave. */
@Repository
class MailLogRepository {
    private final JdbcClient jdbc;

    MailLogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailEntry> page(MailView view, int size, long offset) {
        return jdbc.sql("""
                        select m.id, p.name as person_name, m.status, m.attempt, m.due_at, m.changed_at, m.reason,
                            m.settled_by, (select n.title from mail_notice x join notice n on n.id = x.notice_id
                                           where x.mail_id = m.id order by n.id limit 1) as title,
                            (select count(*) - 1 from mail_notice x where x.mail_id = m.id) as more
                        from mail m join person p on p.id = m.person_id
                        where m.status = any(:statuses) order by m.id desc limit :size offset :offset""")
                .param("statuses", view.statuses().toArray(String[]::new))
                .param("size", size)
                .param("offset", offset)
                .query(MailEntry.class)
                .list();
    }

    /** How many are in each part. */
    Map<MailView, Long> counts() {
        var counts = new EnumMap<MailView, Long>(MailView.class);
        for (var view : MailView.values()) {
            counts.put(view, 0L);
        }
        jdbc.sql("select status, count(*) from mail group by status").query(row -> {
            var status = row.getString("status");
            for (var view : MailView.values()) {
                if (view.statuses().contains(status)) {
                    counts.merge(view, row.getLong("count"), Long::sum);
                }
            }
        });
        return counts;
    }

    /** Sends again from the first attempt on; answers whether it was still in trouble. */
    boolean sendAgain(long id, OffsetDateTime now) {
        return jdbc.sql("""
                        update mail set status = 'WAITING', attempt = 0, held_back = false, due_at = :now, changed_at = :now
                        where id = :id and status in ('FAILED', 'UNCERTAIN')""").param("id", id).param("now", now).update() == 1;
    }

    /** Nothing more is to be done; answers whether it was still in trouble. */
    boolean settle(long id, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        update mail set status = 'SETTLED', settled_by = :by, changed_at = :now
                        where id = :id and status in ('FAILED', 'UNCERTAIN')""").param("id", id).param("by", by).param("now", now).update() == 1;
    }
}
