package vn.nghitruong.accounts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on the devices people are signed in on. */
@Repository
class DeviceRepository {
    /** Signed in: not ended, in the account's epoch, used lately, and the account is not locked. */
    private static final String LIVE = """
            from device d join device_use u on u.device_id = d.id join account a on a.id = d.account_id
            where d.ended_at is null and d.epoch = a.session_epoch and a.disabled_at is null
              and u.used_at + d.idle_hours * interval '1 hour' > :now
            """;

    private final JdbcClient jdbc;

    DeviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose device it is, as the account stands now, and when it was last seen. */
    record Seen(long accountId, String username, String displayName, OffsetDateTime usedAt) {}

    /** Opens a device and writes the sign-in into the history, in one statement; answers the device's number. */
    long insert(Credentials account, SignInKind kind, String name, long idleHours, OffsetDateTime now) {
        return jdbc.sql("""
                        with d as (
                            insert into device (account_id, epoch, name, idle_hours, signed_in_at)
                            values (:accountId, :epoch, :name, :idleHours, :now) returning id, account_id, name),
                        u as (insert into device_use (device_id, used_at) select id, :now from d),
                        h as (
                            insert into sign_in_history (account_id, at, kind, device, by_whom)
                            select account_id, :now, :kind, name, :username from d)
                        select id from d""")
                .param("accountId", account.id())
                .param("epoch", account.sessionEpoch())
                .param("username", account.username())
                .param("name", name)
                .param("kind", kind.name())
                .param("idleHours", idleHours)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    Optional<Seen> seen(SessionOwner owner, OffsetDateTime now) {
        return jdbc.sql("select a.id as account_id, a.username, a.display_name, u.used_at " + LIVE
                        + "and d.id = :device and a.id = :accountId and d.epoch = :epoch")
                .param("device", owner.deviceId())
                .param("accountId", owner.accountId())
                .param("epoch", owner.epoch())
                .param("now", now)
                .query(Seen.class)
                .optional();
    }

    void used(long deviceId, OffsetDateTime now) {
        jdbc.sql("update device_use set used_at = :now where device_id = :device and used_at < :now")
                .param("device", deviceId)
                .param("now", now)
                .update();
    }

    /** The one used last first. */
    List<Device> live(long accountId, OffsetDateTime now) {
        return jdbc.sql("select d.id, d.name, d.signed_in_at, u.used_at, "
                        + "u.used_at + d.idle_hours * interval '1 hour' as ends_at " + LIVE
                        + "and a.id = :accountId order by u.used_at desc, d.id desc")
                .param("accountId", accountId)
                .param("now", now)
                .query(Device.class)
                .list();
    }

    /** Ends a device that is signed in and writes that into the history; answers false where it was not. */
    boolean end(long accountId, long deviceId, SignInKind kind, String byWhom, OffsetDateTime now) {
        return jdbc.sql("""
                        with d as (
                            update device set ended_at = :now
                            where id = :device and account_id = :accountId and ended_at is null
                            returning account_id, name)
                        insert into sign_in_history (account_id, at, kind, device, by_whom)
                        select account_id, :now, :kind, name, :byWhom from d""")
                        .param("device", deviceId)
                        .param("accountId", accountId)
                        .param("kind", kind.name())
                        .param("byWhom", byWhom)
                        .param("now", now)
                        .update()
                == 1;
    }
}
