package vn.nghitruong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on who holds which post. */
@Repository
class HoldingRepository {
    /** A holding counts on each of its days; not on the last one where it ended in the middle of that day. */
    private static final String HELD = """
            from holding h join person p on p.id = h.person_id
            where h.held_from <= :day
              and (h.held_to is null or h.held_to > :day or h.held_to = :day and h.ended_at is null)
            """;

    private static final String HOLDING = """
            select h.id, h.person_id, p.name as person_name, p.account_id, h.post_id, post.title as post_title,
                   body.name as body_name, h.held_from, h.held_to, h.ended_at
            from holding h join person p on p.id = h.person_id join post on post.id = h.post_id
            join body on body.id = post.body_id
            """;

    private static final String HOLDERS = """
            select p.id, p.name, p.phone, p.email, p.account_id,
                   post.id as post_id, post.code, post.title, post.body_id, body.name as body
            from post join body on body.id = post.body_id join (select h.post_id, h.person_id %s) held
              on held.post_id = post.id join person p on p.id = held.person_id
            """.formatted(HELD);

    private final JdbcClient jdbc;

    HoldingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> permissions(long accountId, LocalDate day) {
        return jdbc.sql("""
                        select distinct permission from post_permission
                        where post_id in (select h.post_id %s and p.account_id = :account)""".formatted(HELD))
                .param("account", accountId)
                .param("day", day)
                .query(String.class)
                .list();
    }

    List<Long> bodies(long accountId, LocalDate day) {
        return jdbc.sql("""
                        select distinct body_id from post where id in (select h.post_id %s and p.account_id = :account)""".formatted(HELD))
                .param("account", accountId)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** Accounts whose posts let them manage accounts on a day. */
    List<Long> administrators(LocalDate day) {
        return jdbc.sql("""
                        select distinct p.account_id %s and p.account_id is not null and h.post_id in (
                            select post_id from post_permission where permission = 'accounts:manage')""".formatted(HELD)).param("day", day).query(Long.class).list();
    }

    /** Those whose posts allow something on a day. */
    List<Long> thoseWhoMay(String permission, LocalDate day) {
        return jdbc.sql("""
                        select distinct h.person_id %s and h.post_id in (
                            select post_id from post_permission where permission = :permission)""".formatted(HELD))
                .param("permission", permission)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** Accounts of those who hold a post on a day; who has none is left out. */
    List<Long> accounts(String post, LocalDate day) {
        return jdbc.sql("""
                        select distinct p.account_id %s and p.account_id is not null
                        and h.post_id = (select id from post where code = :post)""".formatted(HELD))
                .param("post", post)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    List<PostHolder> holders(LocalDate day) {
        return jdbc.sql(HOLDERS + "order by post.position, held.person_id")
                .param("day", day)
                .query(HoldingRepository::holder)
                .list();
    }

    List<PostHolder> holders(long bodyId, LocalDate day) {
        return jdbc.sql(HOLDERS + "where post.body_id = :body order by post.position, held.person_id")
                .param("body", bodyId)
                .param("day", day)
                .query(HoldingRepository::holder)
                .list();
    }

    List<PostHolder> heldBy(long personId, LocalDate day) {
        return jdbc.sql(HOLDERS + "where held.person_id = :person order by post.position")
                .param("person", personId)
                .param("day", day)
                .query(HoldingRepository::holder)
                .list();
    }

    private static PostHolder holder(ResultSet row, int number) throws SQLException {
        return new PostHolder(
                new Person(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("account_id", Long.class)),
                new Post(
                        row.getLong("post_id"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getLong("body_id"),
                        row.getString("body")));
    }

    List<Holding> since(LocalDate day) {
        return jdbc.sql(HOLDING + "where h.held_to is null or h.held_to >= :day order by h.person_id, post.position")
                .param("day", day)
                .query(Holding.class)
                .list();
    }

    Optional<Holding> find(long id) {
        return jdbc.sql(HOLDING + "where h.id = :id")
                .param("id", id)
                .query(Holding.class)
                .optional();
    }

    /** All holdings of a person, the newest first. */
    List<Holding> of(long personId) {
        return jdbc.sql(HOLDING + "where h.person_id = :person order by h.held_from desc, h.id desc")
                .param("person", personId)
                .query(Holding.class)
                .list();
    }

    /** All holdings of the posts of a body, the newest first. */
    List<Holding> ofBody(long bodyId) {
        return jdbc.sql(HOLDING + "where post.body_id = :body order by h.held_from desc, h.id desc")
                .param("body", bodyId)
                .query(Holding.class)
                .list();
    }

    /** Gives someone a post unless they hold it on one of the days; the person's row is locked meanwhile. */
    boolean hold(long postId, long personId, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("select id from person where id = :id for update")
                .param("id", personId)
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        insert into holding (post_id, person_id, held_from, held_to)
                        select :post, :person, :from, :to where not exists (
                            select 1 from holding h where h.post_id = :post and h.person_id = :person
                              and h.held_from <= coalesce(:to, 'infinity'::date)
                              and (h.held_to is null or h.held_to > :from or h.held_to = :from and h.ended_at is null))""")
                        .param("post", postId)
                        .param("person", personId)
                        .param("from", from)
                        .param("to", to, Types.DATE)
                        .update()
                == 1;
    }

    /** Ends a holding, unless its end was changed since it was read; answers whether it did. */
    boolean end(Holding seen, LocalDate lastDay, @Nullable OffsetDateTime endedAt) {
        return jdbc.sql("""
                        update holding set held_to = :lastDay, ended_at = :endedAt
                        where id = :id and ended_at is null and held_to is not distinct from :seen""")
                        .param("id", seen.id())
                        .param("seen", seen.heldTo(), Types.DATE)
                        .param("lastDay", lastDay)
                        .param("endedAt", endedAt, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }
}
