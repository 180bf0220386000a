package vn.nghitruong.duties.feeds;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.duties.Whose;

/** Every SQL statement on what happened in a span of days. */
@Repository
class ChangeRepository {
    private final JdbcClient jdbc;

    ChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Acts from a moment on until before another, body by body, each duty and act in one line. */
    List<Change> acts(OffsetDateTime from, OffsetDateTime before, Whose whose, int size) {
        return statement("""
                        select coalesce(b.name, '') as body, d.code as duty_code, d.task, o.period, s.act,
                               count(*) as times, case when count(distinct s.taken_by) = 1 then min(s.taken_by) else '' end as by
                        from occurrence_step s join occurrence o on o.id = s.occurrence_id
                        join duty d on d.id = o.duty_id left join body b on b.id = o.body_id
                        where s.taken_at >= :from and s.taken_at < :before
                          and (:everybody or o.person_id = :person
                               or o.body_id = any(:bodies) and (o.person_id is null or not :mine)
                               or not :mine and exists (select from duty_holder h where h.duty_id = o.duty_id
                                                        and h.role = 'SUPPORT' and h.body_id = any(:bodies)))
                        group by b.id, b.position, b.name, d.id, o.period, s.act
                        order by b.position nulls last, d.position, d.id, o.period, min(s.id) limit :size""", whose)
                .param("from", from)
                .param("before", before)
                .param("size", size)
                .query(Change.class)
                .list();
    }

    /** Duties that began to hold in a span of days. */
    List<Opened> opened(LocalDate from, LocalDate until, Whose whose, int size) {
        return statement("""
                        select d.code as duty_code, d.task, d.source_title,
                               coalesce((select string_agg(coalesce(b.name, h.words), '; ' order by h.position)
                                         from duty_holder h left join body b on b.id = h.body_id
                                         where h.duty_id = d.id and h.role = 'LEAD'), '') as leads
                        from duty d where d.since between :from and :until
                          and (:everybody
                               or exists (select from duty_holder h where h.duty_id = d.id and h.body_id = any(:bodies))
                               or exists (select from occurrence o where o.duty_id = d.id and o.person_id = :person))
                        order by d.since, d.position, d.id limit :size""", whose)
                .param("from", from)
                .param("until", until)
                .param("size", size)
                .query(Opened.class)
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Whose whose) {
        return jdbc.sql(sql)
                .param("everybody", whose.everybody())
                .param("bodies", whose.bodies().toArray(Long[]::new))
                .param("person", whose.person(), Types.BIGINT)
                .param("mine", whose.mine());
    }
}
