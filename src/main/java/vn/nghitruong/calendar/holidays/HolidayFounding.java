package vn.nghitruong.calendar.holidays;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.platform.CouncilFounding;
import vn.nghitruong.platform.Table;

/** Gives a council the days off that hold for the whole country; a day that a person withdrew does not come back. */
@Component
@Order(10)
class HolidayFounding implements CouncilFounding {
    private final HolidayRepository repository;

    HolidayFounding(HolidayRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void found() {
        Table.of("calendar/holidays.tsv").forEach(row -> repository.insertNew(holiday(row)));
    }

    private static Holiday holiday(Map<String, String> row) {
        return new Holiday(
                LocalDate.parse(row.get("day")),
                Holiday.Kind.valueOf(row.get("kind")),
                row.get("name"),
                row.get("basis"),
                row.get("provisional").equals("1"),
                null,
                0,
                null);
    }
}
