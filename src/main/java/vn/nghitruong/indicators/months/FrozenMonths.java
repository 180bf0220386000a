package vn.nghitruong.indicators.months;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.indicators.Indicators;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.months.SnapshotRepository.By;

/** Freezing the indicators of a month that is over, and reading what was frozen beside what holds today. */
@Service
@Transactional
public class FrozenMonths {
    private static final String TAKEN = "Tháng này vừa được người khác chốt. Hãy tải lại trang để xem bản đó.";

    private final SnapshotRepository repository;
    private final Comparing comparing;
    private final Approvals approvals;
    private final Indicators indicators;
    private final Clock clock;

    FrozenMonths(
            SnapshotRepository repository,
            Comparing comparing,
            Approvals approvals,
            Indicators indicators,
            Clock clock) {
        this.repository = repository;
        this.comparing = comparing;
        this.approvals = approvals;
        this.indicators = indicators;
        this.clock = clock;
    }

    static String address(YearMonth month) {
        return "/chi-tieu/thang/" + month;
    }

    /** The months that are over and in which there were indicators, the newest first. */
    @Transactional(readOnly = true)
    List<Entry> all() {
        var newest = repository.newest().stream().collect(Collectors.toMap(Version::of, Function.identity()));
        var found = new ArrayList<Entry>();
        indicators.since().ifPresent(since -> {
            for (var month = thisMonth().minusMonths(1);
                    !month.isBefore(YearMonth.from(since));
                    month = month.minusMonths(1)) {
                found.add(new Entry(month, newest.get(month)));
            }
        });
        return found;
    }

    /**
     * The sheet of a month; an approval that is seen to hold no more ends here.
     *
     * @param number of the version, 0 for the newest
     */
    MonthView view(YearMonth month, int number) {
        mustBeKnown(month);
        if (!over(month)) {
            return new MonthView(month, false, List.of(), null, List.of(), List.of());
        }
        var versions = repository.of(month);
        var today = comparing.today(month);
        var shown = shown(versions, number);
        if (shown == null) {
            return new MonthView(month, true, versions, null, MonthView.rows(null, today), List.of());
        }
        var frozen = comparing.frozen(shown);
        var differences = Differences.between(frozen, today);
        if (approvals.look(shown, differences)) {
            versions = repository.of(month);
            shown = shown(versions, number);
        }
        return new MonthView(month, true, versions, shown, MonthView.rows(frozen, today), differences);
    }

    private static @Nullable Version shown(List<Version> versions, int number) {
        if (number == 0) {
            return versions.isEmpty() ? null : versions.getFirst();
        }
        return versions.stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
    }

    /** One part of an indicator as it was frozen. */
    @Transactional(readOnly = true)
    Part part(YearMonth month, int number, String indicator, String part) {
        var version = repository.find(month, number).orElseThrow(() -> new NotFound("version " + number));
        return comparing.frozen(version).indicators().stream()
                .filter(line -> line.code().equals(indicator))
                .flatMap(line -> Differences.parts(line).values().stream())
                .filter(each -> each.code().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + part + " of " + indicator));
    }

    /**
     * Freezes a month as the records have it.
     *
     * @param seen the newest version the caller knew of, 0 for none: of two who freeze at once, one does
     */
    void freeze(YearMonth month, int seen, String username, String name) {
        mustBeKnown(month);
        if (!over(month)) {
            throw new RuleBroken("%s chưa hết nên chưa chốt được. Hãy chốt từ ngày %s."
                    .formatted(
                            VietnameseDates.month(month),
                            VietnameseDates.day(month.plusMonths(1).atDay(1))));
        }
        repository.lock(month);
        var newest = shown(repository.of(month), 0);
        if (seen != (newest == null ? 0 : newest.version())) {
            throw new RuleBroken(TAKEN);
        }
        var today = comparing.today(month);
        if (newest != null) {
            makeWay(newest, today);
        }
        var content = Canonical.text(today);
        var by = new By(username, name, OffsetDateTime.now(clock));
        if (!repository.insert(month, seen + 1, content, Canonical.sha256(content), by)) {
            throw new RuleBroken(TAKEN);
        }
    }

    private void makeWay(Version newest, FrozenMonth today) {
        var differences = Differences.between(comparing.frozen(newest), today);
        if (differences.isEmpty() && newest.state() != Version.State.FALLEN) {
            throw new RuleBroken(
                    "Số liệu không có gì khác với bản %d, nên không phải chốt lại.".formatted(newest.version()));
        }
        approvals.look(newest, differences);
    }

    private void mustBeKnown(YearMonth month) {
        var since = indicators.since().map(YearMonth::from);
        if (since.isEmpty() || month.isBefore(since.get()) || month.isAfter(thisMonth())) {
            throw new NotFound("month " + month);
        }
    }

    private boolean over(YearMonth month) {
        return month.isBefore(thisMonth());
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** A month of the list; @param version the newest, null where nobody has frozen it */
    public record Entry(YearMonth month, @Nullable Version version) {}
}
