package vn.nghitruong.duties.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.duties.Reporter;
import vn.nghitruong.duties.Share;
import vn.nghitruong.duties.entry.EntryCounts.Count;
import vn.nghitruong.duties.entry.EntryResult.Last;

/** Every SQL statement of the table of what lies before the first day of use: a few for any number of lines. */
@Repository
class EntryRepository {
    private static final String NOT_ENTERED =
            "o.status in ('ASSIGNED', 'ACCEPTED', 'RETURNED') and o.last_day < :inUseFrom";

    private static final String ROWS = """
            select o.id, o.duty_id, d.code, d.task, d.rule, d.since, d.confirmation, o.period, o.last_day, o.body_id,
                   o.person_id, coalesce(op.name, ob.name, '') as holder, o.status
            from occurrence o join duty d on d.id = o.duty_id
            left join body ob on ob.id = o.body_id left join person op on op.id = o.person_id\s""";

    private static final String ORDER = " order by d.position, d.id, o.last_day, o.period, o.body_id, op.name, o.id ";

    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static EntryRow map(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("id"),
                row.getLong("duty_id"),
                row.getString("code"),
                row.getString("task"),
                row.getObject("since", LocalDate.class),
                DueRule.parse(row.getString("rule")) instanceof DueRule.Standing,
                row.getBoolean("confirmation"),
                row.getString("period"),
                row.getObject("last_day", LocalDate.class),
                new Share(
                        row.getObject("body_id", Long.class),
                        row.getObject("person_id", Long.class),
                        row.getString("holder")),
                OccurrenceStatus.valueOf(row.getString("status")));
    }

    /** One page of what has not been entered. */
    List<EntryRow> page(EntryFilter filter, LocalDate inUseFrom, int size, long offset) {
        return jdbc.sql(ROWS + "where " + NOT_ENTERED + """
                         and (:body::bigint is null or o.body_id = :body)
                        and (:from::date is null or o.last_day between :from and :until)""" + ORDER + "limit :size offset :offset")
                .param("inUseFrom", inUseFrom)
                .param("body", filter.bodyId(), Types.BIGINT)
                .param("from", filter.from(), Types.DATE)
                .param("until", filter.until(), Types.DATE)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> map(row))
                .list();
    }

    /** Some lines, in the order of the table, whatever became of them; nobody changes them until the transaction ends. */
    List<EntryRow> lock(Collection<Long> ids) {
        // In the order of their ids, so that two tables sent at once wait for one another instead of forever.
        jdbc.sql("select id from occurrence where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
        return jdbc.sql(ROWS + "where o.id = any(:ids) and o.last_day is not null" + ORDER)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> map(row))
                .list();
    }

    List<Count> counts(LocalDate inUseFrom) {
        return jdbc.sql("select date_trunc('month', o.last_day)::date as month, o.body_id, count(*) as lines"
                        + " from occurrence o where " + NOT_ENTERED + " group by 1, 2 order by 1, 2")
                .param("inUseFrom", inUseFrom)
                .query(Count.class)
                .list();
    }

    /** How many open ones lie between the first day of use and today. */
    long overdue(LocalDate inUseFrom, LocalDate today) {
        return jdbc.sql("""
                        select count(*) from occurrence where status in ('ASSIGNED', 'ACCEPTED', 'RETURNED')
                        and last_day >= :inUseFrom and last_day < :today""")
                .param("inUseFrom", inUseFrom)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    List<Last> last(Collection<Long> ids) {
        return jdbc.sql("""
                        select distinct on (occurrence_id) occurrence_id, act, status, done_on, note, taken_by, taken_at
                        from occurrence_step where occurrence_id = any(:ids) order by occurrence_id, id desc""")
                .param("ids", ids.toArray(Long[]::new))
                .query(Last.class)
                .list();
    }

    /** Writes lines with their steps and evidence, each if it still stands where it was read; answers how many. */
    int write(List<Entry> entries, Reporter by, OffsetDateTime at) {
        return jdbc.sql("""
                        with entered as (
                            select id, before, after, done_on::date, act, note, on_behalf, words
                            from unnest(:ids::bigint[], :befores::text[], :afters::text[], :days::text[], :acts::text[],
                                        :notes::text[], :onBehalfs::text[], :words::text[])
                                 e(id, before, after, done_on, act, note, on_behalf, words)),
                        moved as (
                            update occurrence o set status = e.after, done_on = e.done_on, nothing = e.act = 'NOTHING'
                            from entered e where o.id = e.id and o.status = e.before returning o.id),
                        proven as (
                            insert into evidence (occurrence_id, kind, words, added_by, added_at)
                            select e.id, 'DOCUMENT', e.words, :by, :at from entered e join moved m on m.id = e.id
                            where e.words <> '')
                        insert into occurrence_step (occurrence_id, act, from_status, status, done_on, note, taken_by,
                                                     account_id, on_behalf, taken_at)
                        select e.id, e.act, e.before, e.after, e.done_on, e.note, :by, :account, e.on_behalf, :at
                        from entered e join moved m on m.id = e.id""")
                .param("ids", entries.stream().map(entry -> entry.row().id()).toArray(Long[]::new))
                .param("befores", each(entries, entry -> entry.row().status().name()))
                .param("afters", each(entries, entry -> entry.status().name()))
                .param(
                        "days",
                        each(
                                entries,
                                entry ->
                                        entry.day() == null ? null : entry.day().toString()))
                .param("acts", each(entries, entry -> entry.act().name()))
                .param("notes", each(entries, Entry::note))
                .param(
                        "onBehalfs",
                        each(entries, entry -> by.onBehalfOf(entry.row().share())))
                .param("words", each(entries, Entry::evidence))
                .param("by", by.name())
                .param("account", by.accountId(), Types.BIGINT)
                .param("at", at)
                .update();
    }

    private static String[] each(List<Entry> entries, Function<Entry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }
}
