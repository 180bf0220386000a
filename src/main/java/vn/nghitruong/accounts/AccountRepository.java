package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on accounts. */
@Repository
class AccountRepository {
    private static final String ACCOUNT = """
            select id, username, display_name, password_hash is not null as has_password, disabled_at, created_at
            from account
            """;
    private static final String CREDENTIALS = """
            select id, username, password_hash, device_key, session_epoch, disabled_at is not null as disabled from account
            """;

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers the new account's number, or nothing where the name is taken. */
    Optional<Long> insert(String username, String displayName, String deviceKey, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into account (username, display_name, device_key, created_at)
                        values (:username, :displayName, :deviceKey, :now)
                        on conflict (username) do nothing returning id""")
                .param("username", username)
                .param("displayName", displayName)
                .param("deviceKey", deviceKey)
                .param("now", now)
                .query(Long.class)
                .optional();
    }

    Optional<Account> find(long id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    Optional<Account> find(String username) {
        return jdbc.sql(ACCOUNT + "where username = :username")
                .param("username", username)
                .query(Account.class)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(ACCOUNT + "order by username").query(Account.class).list();
    }

    boolean anyCanSignIn() {
        return jdbc.sql("select exists (select 1 from account where password_hash is not null and disabled_at is null)")
                .query(Boolean.class)
                .single();
    }

    Optional<Credentials> credentials(String username) {
        return jdbc.sql(CREDENTIALS + "where username = :username")
                .param("username", username)
                .query(Credentials.class)
                .optional();
    }

    Optional<Credentials> credentials(long id) {
        return jdbc.sql(CREDENTIALS + "where id = :id")
                .param("id", id)
                .query(Credentials.class)
                .optional();
    }

    /** A new password ends every session and makes every device a stranger again. */
    boolean changePassword(long id, String hash, String deviceKey) {
        return jdbc.sql("""
                        update account set password_hash = :hash, device_key = :deviceKey, session_epoch = session_epoch + 1
                        where id = :id and disabled_at is null""")
                        .param("id", id)
                        .param("hash", hash)
                        .param("deviceKey", deviceKey)
                        .update()
                == 1;
    }

    /** The same password under newer parameters, unless it has been changed meanwhile. */
    void rehash(long id, String oldHash, String newHash) {
        jdbc.sql("update account set password_hash = :newHash where id = :id and password_hash = :oldHash")
                .param("id", id)
                .param("oldHash", oldHash)
                .param("newHash", newHash)
                .update();
    }

    /** Ends every session, device and slip of the account, and writes that into its history. */
    boolean endSessions(long id, String deviceKey, String byWhom, OffsetDateTime now) {
        return jdbc.sql("""
                        with ended as (
                            update account set session_epoch = session_epoch + 1, device_key = :deviceKey
                            where id = :id returning id)
                        insert into sign_in_history (account_id, at, kind, by_whom)
                        select id, :now, 'ALL_ENDED', :byWhom from ended""")
                        .param("id", id)
                        .param("deviceKey", deviceKey)
                        .param("byWhom", byWhom)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Locks the account, which ends its sessions, devices and slips, and writes that into its history. */
    boolean disable(long id, String byWhom, OffsetDateTime now) {
        return jdbc.sql("""
                        with locked as (
                            update account set disabled_at = coalesce(disabled_at, :now), session_epoch = session_epoch + 1
                            where id = :id returning id)
                        insert into sign_in_history (account_id, at, kind, by_whom)
                        select id, :now, 'LOCKED', :byWhom from locked""")
                        .param("id", id)
                        .param("byWhom", byWhom)
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean enable(long id) {
        return jdbc.sql("update account set disabled_at = null where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
