package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.Texts;

/** Where people are signed in, what can be ended of it, and what has happened. */
@Service
@Transactional
public class Devices {
    /** How exactly the last use is known; each page would write otherwise. */
    private static final Duration SEEN_LATELY = Duration.ofMinutes(5);

    private final DeviceRepository devices;
    private final SignInHistory history;
    private final Rules rules;
    private final Texts texts;
    private final Clock clock;

    Devices(DeviceRepository devices, SignInHistory history, Rules rules, Texts texts, Clock clock) {
        this.devices = devices;
        this.history = history;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    /** The devices an account is signed in on, the one used last first. */
    @Transactional(readOnly = true)
    public List<Device> of(long accountId) {
        return devices.live(accountId, now());
    }

    /** What happened at the door of an account, the newest first. */
    @Transactional(readOnly = true)
    public List<SignInEntry> history(long accountId, int count) {
        return history.latest(accountId, count);
    }

    /** Signs one device of the account out, at once. */
    void end(long accountId, long deviceId) {
        if (!devices.end(accountId, deviceId, SignInKind.DEVICE_ENDED, Actor.name(), now())) {
            throw new RuleBroken(texts.get("accounts.device.gone"));
        }
    }

    /** The person has signed out on this device. */
    void signOut(SessionOwner owner) {
        devices.end(owner.accountId(), owner.deviceId(), SignInKind.SIGNED_OUT, Actor.name(), now());
    }

    /**
     * Opens a device for a sign-in; answers its number.
     *
     * @param idle how long it may lie unused
     */
    long open(Credentials account, SignInKind kind, String name, Duration idle) {
        return devices.insert(account, kind, name, Math.max(1, idle.toHours()), now());
    }

    /** Whose session it is, as long as it holds; remembers now and then that it is in use. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<SignedIn> owner(SessionOwner owner) {
        var now = now();
        var seen = devices.seen(owner, now);
        seen.filter(device -> device.usedAt().isBefore(now.minus(SEEN_LATELY)))
                .ifPresent(device -> devices.used(owner.deviceId(), now));
        return seen.map(device -> new SignedIn(device.accountId(), device.username(), device.displayName()));
    }

    /** How long a phone let in by a slip stays signed in after its last use. */
    @Transactional(readOnly = true)
    Duration remembered() {
        return Duration.ofDays(rules.on("device.days", LocalDate.now(clock)).number());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
