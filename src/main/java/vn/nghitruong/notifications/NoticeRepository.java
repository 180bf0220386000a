package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on notices as their persons have them. */
@Repository
class NoticeRepository {
    private static final String COLUMNS =
            "select id, person_id, urgency, title, text, address, told_at, read_at from notice ";

    /** One line of what is to be told, one person each. */
    record Row(String key, long personId, Urgency urgency, String title, String text, String address) {
        private static final int TITLE = 300;
        private static final int TEXT = 20_000;

        /** What is too long is cut: nobody's work may fail because the telling of it is too wordy. */
        static Row of(Notice notice, long personId) {
            return new Row(
                    notice.key(),
                    personId,
                    notice.urgency(),
                    cut(notice.title(), TITLE),
                    cut(notice.text(), TEXT),
                    notice.address());
        }

        private static String cut(String words, int length) {
            return words.length() <= length ? words : words.substring(0, length - 1) + "…";
        }
    }

    /** The id a row got. */
    record Written(long id, long personId, Urgency urgency) {}

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what its person has not been told yet, in one statement; answers only what is new. */
    List<Written> insert(Collection<Row> rows, OffsetDateTime now) {
        // In one order, or two who tell the same at once would wait for each other.
        var sorted = rows.stream()
                .sorted(java.util.Comparator.comparing(Row::personId).thenComparing(Row::key))
                .toList();
        return jdbc.sql("""
                        insert into notice (key, person_id, urgency, title, text, address, told_at)
                        select *, :now from unnest(:keys, :persons, :urgencies, :titles, :texts, :addresses)
                        on conflict (person_id, key) do nothing returning id, person_id, urgency""")
                .param("now", now)
                .param("keys", sorted.stream().map(Row::key).toArray(String[]::new))
                .param("persons", sorted.stream().map(Row::personId).toArray(Long[]::new))
                .param("urgencies", sorted.stream().map(r -> r.urgency().name()).toArray(String[]::new))
                .param("titles", sorted.stream().map(Row::title).toArray(String[]::new))
                .param("texts", sorted.stream().map(Row::text).toArray(String[]::new))
                .param("addresses", sorted.stream().map(Row::address).toArray(String[]::new))
                .query(Written.class)
                .list();
    }

    /** One page of a person's notices, the unread first, the newest first among them. */
    List<ToldNotice> page(long personId, int size, long offset) {
        return jdbc.sql(COLUMNS + """
                        where person_id = :person order by (read_at is not null), id desc limit :size offset :offset""")
                .param("person", personId)
                .param("size", size)
                .param("offset", offset)
                .query(ToldNotice.class)
                .list();
    }

    /** How many notices a person has, and how many of them are unread. */
    Counts counts(long personId) {
        return jdbc.sql("""
                        select count(*) as all, count(*) filter (where read_at is null) as unread
                        from notice where person_id = :person""")
                .param("person", personId)
                .query((row, n) -> new Counts(row.getLong("all"), row.getLong("unread")))
                .single();
    }

    record Counts(long all, long unread) {}

    /** How many unread notices the person of an account has; asked on every page, so it is one query. */
    long unread(long accountId) {
        return jdbc.sql("""
                        select count(*) from notice
                        where person_id = (select id from person where account_id = :account) and read_at is null""").param("account", accountId).query(Long.class).single();
    }

    /** Answers whether the person has this notice; reading it again changes nothing. */
    boolean read(long id, long personId, OffsetDateTime now) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where id = :id and person_id = :person""")
                        .param("id", id)
                        .param("person", personId)
                        .param("now", now)
                        .update()
                == 1;
    }

    void readAll(long personId, long upTo, OffsetDateTime now) {
        jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null and id <= :upTo")
                .param("person", personId)
                .param("upTo", upTo)
                .param("now", now)
                .update();
    }
}
