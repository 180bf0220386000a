package vn.nghitruong.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** What is measured, by which formula, against which target; the values are computed by {@link Indicators}. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final IndicatorRepository repository;
    private final Clock clock;

    Catalogue(IndicatorRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The catalogue as it holds today. */
    public List<Indicator> today() {
        return on(LocalDate.now(clock));
    }

    private List<Indicator> on(LocalDate day) {
        return rows().on(day);
    }

    /** Every row of every indicator, to look at several days with one query. */
    Rows rows() {
        return new Rows(repository.all());
    }

    /** The rows of the catalogue, each in force from its day until the next one of its indicator. */
    record Rows(List<Indicator> all) {
        /** What holds on a day, in the order of the catalogue. */
        List<Indicator> on(LocalDate day) {
            var newest = new LinkedHashMap<String, Indicator>();
            all.stream().filter(row -> !row.validFrom().isAfter(day)).forEach(row -> newest.put(row.code(), row));
            return List.copyOf(newest.values());
        }

        /** What has held for one indicator, the earliest first; nothing where nobody knows it. */
        List<Indicator> of(String code) {
            return all.stream().filter(row -> row.code().equals(code)).toList();
        }
    }

    /** What has held for an indicator, the earliest first. */
    List<Indicator> of(String code) {
        var rows = rows().of(code);
        if (rows.isEmpty()) {
            throw new NotFound("indicator " + code);
        }
        return rows;
    }

    /** Gives an indicator another target from a day on. */
    @Transactional
    void aim(String code, TargetForm form) {
        if (!repository.insertTarget(code, form)) {
            throw new RuleBroken("Từ ngày %s đã có một mức chỉ tiêu. Hãy tải lại trang, hoặc chọn ngày khác."
                    .formatted(VietnameseDates.day(form.day())));
        }
    }

    /** Adds rows; a row that is there already, perhaps changed by a person, stays as it is. */
    @Transactional
    public void add(List<Indicator> rows) {
        for (var position = 0; position < rows.size(); position++) {
            repository.insert(position, rows.get(position));
        }
    }
}
