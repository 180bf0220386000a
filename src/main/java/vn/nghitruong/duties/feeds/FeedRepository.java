package vn.nghitruong.duties.feeds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on feeds. */
@Repository
class FeedRepository {
    private static final String FEED =
            "select id, account_id, created_at, revoked_at, last_used_on from calendar_feed ";

    private final JdbcClient jdbc;

    FeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long accountId, String tokenHash, OffsetDateTime now) {
        jdbc.sql("insert into calendar_feed (account_id, token_hash, created_at) values (:account, :hash, :now)")
                .param("account", accountId)
                .param("hash", tokenHash)
                .param("now", now)
                .update();
    }

    /** The feed of a token that still holds; known by its hash, so that the time it takes tells nothing of the token. */
    Optional<Feed> usable(String tokenHash) {
        return jdbc.sql(FEED + "where token_hash = :hash and revoked_at is null")
                .param("hash", tokenHash)
                .query(Feed.class)
                .optional();
    }

    /** The feeds of an account, the newest first. */
    List<Feed> of(long accountId) {
        return jdbc.sql(FEED + "where account_id = :account order by id desc")
                .param("account", accountId)
                .query(Feed.class)
                .list();
    }

    void used(long id, LocalDate today) {
        jdbc.sql("""
                        update calendar_feed set last_used_on = :today
                        where id = :id and (last_used_on is null or last_used_on < :today)""").param("id", id).param("today", today).update();
    }

    /** Ends a feed of an account; answers false where it has none of that number. Again does no harm. */
    boolean revoke(long accountId, long id, OffsetDateTime now) {
        return jdbc.sql("""
                        update calendar_feed set revoked_at = coalesce(revoked_at, :now)
                        where id = :id and account_id = :account""")
                        .param("id", id)
                        .param("account", accountId)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** How often occurrences were changed and when last; none of those that never were. */
    Map<Long, Revision> revisions(Collection<Long> occurrenceIds) {
        return jdbc.sql("""
                        select occurrence_id, count(*) as number, max(taken_at) as at from occurrence_step
                        where occurrence_id = any(:ids) group by occurrence_id""").param("ids", occurrenceIds.toArray(Long[]::new)).query(Revision.class).list().stream()
                .collect(Collectors.toMap(Revision::occurrenceId, Function.identity()));
    }

    record Revision(long occurrenceId, int number, OffsetDateTime at) {}
}
