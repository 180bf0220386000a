package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many lines have not been entered yet, by month and body. */
public record EntryCounts(List<Count> all) {
    record Count(LocalDate month, @Nullable Long bodyId, long lines) {}

    public long total() {
        return all.stream().mapToLong(Count::lines).sum();
    }

    long in(EntryFilter filter) {
        return all.stream()
                .filter(count -> filter.body() == null || Objects.equals(filter.bodyId(), count.bodyId()))
                .filter(count -> filter.month() == null || filter.month().equals(YearMonth.from(count.month())))
                .mapToLong(Count::lines)
                .sum();
    }

    List<YearMonth> months() {
        return all.stream()
                .map(count -> YearMonth.from(count.month()))
                .distinct()
                .sorted()
                .toList();
    }

    Set<Long> bodies() {
        return all.stream().map(Count::bodyId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
