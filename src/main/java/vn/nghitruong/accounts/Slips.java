package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.CouncilScope;

/** Slips of paper that let a phone in, once. An account has one that is open at most. */
@Service
@Transactional
public class Slips {
    private final SlipRepository slips;
    private final AccountRepository accounts;
    private final SignInHistory history;
    private final SlipPolicy policy;
    private final Clock clock;

    Slips(SlipRepository slips, AccountRepository accounts, SignInHistory history, SlipPolicy policy, Clock clock) {
        this.slips = slips;
        this.accounts = accounts;
        this.history = history;
        this.policy = policy;
        this.clock = clock;
    }

    /** Every account, and how it stands with slips and devices. */
    @Transactional(readOnly = true)
    public List<SlipStanding> standings() {
        return slips.standings(now());
    }

    /** Until when the slip of an account can be used that is printed and not used yet. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> openUntil(long accountId) {
        return slips.openUntil(accountId, now());
    }

    /**
     * Makes a new slip for each account, all or none; what was printed before and not used is worth nothing from now on.
     *
     * @param address of the system, as it is to be printed
     */
    public List<PrintedSlip> print(List<Long> accountIds, String address) {
        return accountIds.stream()
                .distinct()
                .map(id -> print(accounts.find(id).orElseThrow(() -> new NotFound("account " + id)), address))
                .toList();
    }

    private PrintedSlip print(Account account, String address) {
        policy.require(account);
        var token = Tokens.next();
        var digits = Tokens.digits();
        var lastDay = policy.lastDay();
        var end = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        slips.endOpen(account.id(), now());
        var keys = new SlipRepository.Keys(Tokens.hash(token), hash(digits));
        if (!slips.insert(account.id(), keys, Actor.name(), now(), end)) {
            throw new RuleBroken(
                    "Phiếu của %s vừa được người khác in. Hãy tải lại trang.".formatted(account.displayName()));
        }
        var link = address + "/phieu/" + token;
        var code = String.join(" ", digits.split("(?<=\\G.{4})"));
        return new PrintedSlip(account.displayName(), QrCode.of(link), link, code, lastDay);
    }

    /** Ends the slip of an account that has been printed and not used. */
    public void cancel(long accountId) {
        if (!slips.endOpen(accountId, now())) {
            throw new RuleBroken("Phiếu này đã được dùng hoặc đã hủy. Hãy tải lại trang.");
        }
        history.add(accountId, SignInKind.SLIP_ENDED, Actor.name());
    }

    @Transactional(readOnly = true)
    Optional<Slip> byToken(String token) {
        return slips.byToken(Tokens.hash(token));
    }

    @Transactional(readOnly = true)
    Optional<Slip> byCode(String digits) {
        return slips.byCode(hash(digits));
    }

    /** What has become of a slip by now. */
    @Transactional(readOnly = true)
    Slip.State state(Slip slip) {
        var state = slips.get(slip.id()).state(now());
        return state == Slip.State.OPEN && !policy.allows(slip.accountId()) ? Slip.State.ENDED : state;
    }

    /** Uses the slip up; answers nothing where it cannot be used, or somebody else was quicker. */
    Optional<Credentials> use(Slip slip) {
        return policy.allows(slip.accountId()) && slips.use(slip.id(), now())
                ? accounts.credentials(slip.accountId())
                : Optional.empty();
    }

    private static String hash(String digits) {
        return Tokens.slowHash(digits, CouncilScope.current().code());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
