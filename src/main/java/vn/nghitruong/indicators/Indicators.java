package vn.nghitruong.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Terms;

/** The values of the indicators, computed each time from the records of the modules. */
@Service
@Transactional(readOnly = true)
public class Indicators {
    private final Catalogue catalogue;
    private final Terms terms;
    private final Map<String, Measured> measured;
    private final Clock clock;

    Indicators(Catalogue catalogue, Terms terms, List<Measured> measured, Clock clock) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.measured = measured.stream().collect(Collectors.toMap(Measured::code, Function.identity()));
        this.clock = clock;
    }

    /** Every indicator of the catalogue in its own period, from the period's first day to the end of a day. */
    public List<Scored> on(LocalDate day) {
        var periods = new Periods(terms.all());
        return catalogue.rows().on(day).stream()
                .map(row ->
                        score(row, List.of(periods.of(row.period(), day)), day).getFirst())
                .toList();
    }

    /**
     * One indicator in the period of a kind that holds a day, up to that day.
     *
     * @param kind null for the indicator's own
     */
    public Scored get(String code, @Nullable PeriodKind kind, LocalDate day) {
        var row = row(catalogue.rows().of(code), day, code);
        var period = new Periods(terms.all()).of(kind == null ? row.period() : kind, day);
        return score(row, List.of(period), day).getFirst();
    }

    /** The same with the periods of its term that lie before, read in one go. */
    Sheet sheet(String code, @Nullable PeriodKind kind, LocalDate day) {
        var rows = catalogue.rows().of(code);
        var row = row(rows, day, code);
        var periods = new Periods(terms.all());
        var chosen = kind == null ? row.period() : kind;
        var trend = score(row, periods.trend(chosen, rows.getFirst().validFrom(), day), day).stream()
                .map(score -> score.by(rows))
                .toList();
        var now = trend.isEmpty()
                ? score(row, List.of(periods.of(chosen, day)), day).getFirst()
                : trend.getLast();
        return new Sheet(now, trend, rows.reversed());
    }

    /** Every indicator in each of some months that are over, the months in their order. */
    public Map<YearMonth, List<Scored>> months(Collection<YearMonth> months) {
        var rows = catalogue.rows();
        var found = new TreeMap<YearMonth, List<Scored>>();
        months.forEach(month -> found.put(month, new ArrayList<>()));
        for (var code : rows.all().stream().map(Indicator::code).distinct().toList()) {
            var source = measured.get(code);
            var spans = found.keySet().stream()
                    .map(month -> new Span(month.atDay(1), month.atEndOfMonth()))
                    .toList();
            var measures = source == null ? null : source.over(spans).iterator();
            for (var month : found.keySet()) {
                var measure = measures == null ? null : measures.next();
                new Catalogue.Rows(rows.of(code))
                        .on(month.atEndOfMonth())
                        .forEach(row -> found.get(month)
                                .add(new Scored(row, Period.month(month), month.atEndOfMonth(), measure)));
            }
        }
        return found;
    }

    /** The first day on which the catalogue holds anything; empty before it does. */
    public java.util.Optional<LocalDate> since() {
        return catalogue.rows().all().stream().map(Indicator::validFrom).min(LocalDate::compareTo);
    }

    /** Today, in Viet Nam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Indicator row(List<Indicator> rows, LocalDate day, String code) {
        return new Catalogue.Rows(rows)
                .on(day).stream().findFirst().orElseThrow(() -> new NotFound("indicator " + code + " on " + day));
    }

    private List<Scored> score(Indicator row, List<Period> periods, LocalDate day) {
        var source = measured.get(row.code());
        var measures = source == null
                ? null
                : source.over(periods.stream().map(period -> period.until(day)).toList());
        var scores = new ArrayList<Scored>();
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            scores.add(new Scored(row, period, period.last(day), measures == null ? null : measures.get(i)));
        }
        return scores;
    }
}
