package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on slips. */
@Repository
class SlipRepository {
    private static final String SLIP = """
            select s.id, s.account_id, a.display_name, a.disabled_at is null and a.session_epoch = s.epoch as live,
                   s.expires_at, s.used_at, s.ended_at
            from sign_in_slip s join account a on a.id = s.account_id
            """;

    private final JdbcClient jdbc;

    SlipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hashes of what opens a slip. */
    record Keys(String tokenHash, String codeHash) {}

    /** Answers false where somebody else has printed one for this account meanwhile, or locked it. */
    boolean insert(long accountId, Keys keys, String by, OffsetDateTime now, OffsetDateTime expiresAt) {
        return jdbc.sql("""
                        with s as (
                            insert into sign_in_slip
                                (account_id, epoch, token_hash, code_hash, printed_by, printed_at, expires_at)
                            select id, session_epoch, :token, :code, :by, :now, :expiresAt
                            from account where id = :accountId and disabled_at is null
                            on conflict do nothing returning account_id)
                        insert into sign_in_history (account_id, at, kind, by_whom)
                        select account_id, :now, 'SLIP_PRINTED', :by from s""")
                        .param("accountId", accountId)
                        .param("token", keys.tokenHash())
                        .param("code", keys.codeHash())
                        .param("by", by)
                        .param("now", now)
                        .param("expiresAt", expiresAt)
                        .update()
                == 1;
    }

    Optional<Slip> byToken(String hash) {
        return jdbc.sql(SLIP + "where s.token_hash = :hash")
                .param("hash", hash)
                .query(Slip.class)
                .optional();
    }

    Optional<Slip> byCode(String hash) {
        return jdbc.sql(SLIP + "where s.code_hash = :hash")
                .param("hash", hash)
                .query(Slip.class)
                .optional();
    }

    Slip get(long id) {
        return jdbc.sql(SLIP + "where s.id = :id")
                .param("id", id)
                .query(Slip.class)
                .single();
    }

    /** Ends the slip of an account that has not been used; answers whether there was one. */
    boolean endOpen(long accountId, OffsetDateTime now) {
        return jdbc.sql("""
                        update sign_in_slip set ended_at = :now
                        where account_id = :accountId and used_at is null and ended_at is null""").param("accountId", accountId).param("now", now).update() == 1;
    }

    /** Takes the slip for the caller alone: of two at the same moment, one hears false. */
    boolean use(long id, OffsetDateTime now) {
        return jdbc.sql("""
                        update sign_in_slip s set used_at = :now from account a
                        where s.id = :id and s.used_at is null and s.ended_at is null and s.expires_at > :now
                          and a.id = s.account_id and a.disabled_at is null and a.session_epoch = s.epoch""").param("id", id).param("now", now).update() == 1;
    }

    Optional<OffsetDateTime> openUntil(long accountId, OffsetDateTime now) {
        return jdbc.sql("""
                        select s.expires_at from sign_in_slip s join account a on a.id = s.account_id
                        where a.id = :accountId and s.used_at is null and s.ended_at is null and s.expires_at > :now
                          and s.epoch = a.session_epoch and a.disabled_at is null""")
                .param("accountId", accountId)
                .param("now", now)
                .query(OffsetDateTime.class)
                .optional();
    }

    List<SlipStanding> standings(OffsetDateTime now) {
        return jdbc.sql("""
                        select a.id as account_id, a.username, a.display_name, a.disabled_at is not null as locked,
                               s.expires_at as open_until, coalesce(d.devices, 0) as devices
                        from account a
                        left join sign_in_slip s on s.account_id = a.id and s.used_at is null and s.ended_at is null
                             and s.expires_at > :now and s.epoch = a.session_epoch
                        left join (
                            select d.account_id, d.epoch, count(*) as devices
                            from device d join device_use u on u.device_id = d.id
                            where d.ended_at is null and u.used_at + d.idle_hours * interval '1 hour' > :now
                            group by d.account_id, d.epoch) d on d.account_id = a.id and d.epoch = a.session_epoch
                        order by a.display_name, a.id""").param("now", now).query(SlipStanding.class).list();
    }
}
