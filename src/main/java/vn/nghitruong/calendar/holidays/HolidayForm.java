package vn.nghitruong.calendar.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** A day off, or one off for a holiday that falls on a day of rest. */
public record HolidayForm(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String basis,
        @Nullable String provisional) {
    static final HolidayForm EMPTY = new HolidayForm("", Holiday.Kind.HOLIDAY.name(), "", "", "");

    /** @param known the days of the year that are in the list already */
    FormErrors check(int year, List<Holiday> known, Texts texts) {
        var date = VietnameseDates.read(day);
        var errors = FormErrors.check();
        DayFields.check(errors, "day", date, year, known, texts);
        errors.reject(toKind().isEmpty(), "kind", texts.get("calendar.holiday.kind.missing"))
                .reject(
                        toKind().equals(Optional.of(Holiday.Kind.COMPENSATORY))
                                && date.filter(DayFields::isRest).isPresent(),
                        "day",
                        texts.get("calendar.holiday.compensatory.weekend"));
        return DayFields.checkWords(errors, name, basis, texts).done();
    }

    private Optional<Holiday.Kind> toKind() {
        return List.of(Holiday.Kind.HOLIDAY, Holiday.Kind.COMPENSATORY).stream()
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    /** The day, of a form that was checked. */
    Holiday toHoliday() {
        LocalDate date = VietnameseDates.read(day).orElseThrow();
        return new Holiday(
                date,
                toKind().orElseThrow(),
                DayFields.stripped(name),
                DayFields.stripped(basis),
                DayFields.isTicked(provisional),
                null,
                0,
                null);
    }
}
