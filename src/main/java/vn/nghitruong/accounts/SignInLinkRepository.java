package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on links for setting a password. */
@Repository
class SignInLinkRepository {
    private final JdbcClient jdbc;

    SignInLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long accountId, String tokenHash, OffsetDateTime now) {
        jdbc.sql("""
                        insert into sign_in_link (account_id, token_hash, created_at, expires_at)
                        values (:accountId, :tokenHash, :now, :expiresAt)""")
                .param("accountId", accountId)
                .param("tokenHash", tokenHash)
                .param("now", now)
                .param("expiresAt", now.plus(SignInLink.VALID_FOR))
                .update();
    }

    /** Ends what is still open, so that an account has one valid link at most. */
    void endOpen(long accountId, OffsetDateTime now) {
        jdbc.sql("update sign_in_link set used_at = :now where account_id = :accountId and used_at is null")
                .param("accountId", accountId)
                .param("now", now)
                .update();
    }

    Optional<SignInLink> find(String tokenHash) {
        return jdbc.sql("""
                        select l.id, l.account_id, a.username, a.display_name, a.disabled_at is not null as disabled,
                               l.expires_at, l.used_at
                        from sign_in_link l join account a on a.id = l.account_id
                        where l.token_hash = :tokenHash""")
                .param("tokenHash", tokenHash)
                .query(SignInLink.class)
                .optional();
    }

    /** Takes the link for the caller alone: of two at the same moment, one hears false. */
    boolean use(long id, OffsetDateTime now) {
        return jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where id = :id and used_at is null and expires_at > :now""").param("id", id).param("now", now).update() == 1;
    }
}
