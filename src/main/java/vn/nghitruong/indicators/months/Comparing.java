package vn.nghitruong.indicators.months;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghitruong.indicators.Indicators;

/** Frozen months beside the same months as the records have them today. */
@Component
class Comparing {
    private final SnapshotRepository repository;
    private final Indicators indicators;

    Comparing(SnapshotRepository repository, Indicators indicators) {
        this.repository = repository;
        this.indicators = indicators;
    }

    FrozenMonth today(YearMonth month) {
        return FrozenMonth.of(
                month.toString(), indicators.months(List.of(month)).get(month));
    }

    FrozenMonth frozen(Version version) {
        return Canonical.read(repository.content(version.id()));
    }

    List<Difference> differences(Version version) {
        return Differences.between(frozen(version), today(version.of()));
    }

    /** The same for many, with the records read once. */
    Map<Version, List<Difference>> differences(Collection<Version> versions) {
        var months = indicators.months(versions.stream().map(Version::of).toList());
        var found = new HashMap<Version, List<Difference>>();
        for (var version : versions) {
            var today = FrozenMonth.of(version.of().toString(), months.get(version.of()));
            found.put(version, Differences.between(frozen(version), today));
        }
        return found;
    }
}
