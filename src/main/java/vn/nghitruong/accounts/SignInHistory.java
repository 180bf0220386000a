package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every SQL statement on the history of sign-ins, except where one belongs into the statement it tells of. */
@Repository
class SignInHistory {
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long accountId, SignInKind kind, String byWhom) {
        jdbc.sql("""
                        insert into sign_in_history (account_id, at, kind, by_whom)
                        values (:accountId, :now, :kind, :byWhom)""")
                .param("accountId", accountId)
                .param("now", OffsetDateTime.now(clock))
                .param("kind", kind.name())
                .param("byWhom", byWhom)
                .update();
    }

    /** A wrong password; beside the answer, so that its time does not tell whether there is such an account. */
    @Async
    @Transactional
    public void failed(String username, String device) {
        jdbc.sql("""
                        insert into sign_in_history (account_id, at, kind, device, by_whom)
                        select id, :now, 'FAILED', :device, username from account where username = :username""")
                .param("username", username)
                .param("now", OffsetDateTime.now(clock))
                .param("device", device)
                .update();
    }

    /** The newest first. */
    List<SignInEntry> latest(long accountId, int count) {
        return jdbc.sql("""
                        select h.at, h.kind, h.device, coalesce(a.display_name, h.by_whom) as by_whom
                        from sign_in_history h left join account a on a.username = h.by_whom
                        where h.account_id = :accountId order by h.id desc limit :count""")
                .param("accountId", accountId)
                .param("count", count)
                .query(SignInEntry.class)
                .list();
    }
}
