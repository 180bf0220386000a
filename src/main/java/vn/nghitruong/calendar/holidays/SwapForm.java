package vn.nghitruong.calendar.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * A weekday off and the Saturday that is worked for it.
 *
 * @param basis the notice that exchanges them
 */
public record SwapForm(
        @Nullable String off,
        @Nullable String worked,
        @Nullable String name,
        @Nullable String basis) {
    static final SwapForm EMPTY = new SwapForm("", "", "", "");

    /** @param known the days in the list already, also of the years around: an exchange may reach over New Year */
    FormErrors check(int year, List<Holiday> known, Texts texts) {
        var errors = FormErrors.check();
        var dayOff = VietnameseDates.read(off);
        var saturday = VietnameseDates.read(worked);
        DayFields.check(errors, "off", dayOff, year, known, texts);
        errors.reject(
                dayOff.filter(DayFields::isRest).isPresent(), "off", texts.get("calendar.holiday.swap.off.weekend"));
        DayFields.check(errors, "worked", saturday, near(saturday, year), known, texts);
        errors.reject(
                saturday.filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY).isPresent(),
                "worked",
                texts.get(
                        "calendar.holiday.swap.worked.weekday",
                        saturday.map(VietnameseDates::weekday).orElse("")));
        return DayFields.checkWords(errors, name, basis, texts).done();
    }

    private static int near(Optional<LocalDate> saturday, int year) {
        return saturday.map(LocalDate::getYear)
                .filter(y -> Math.abs(y - year) == 1)
                .orElse(year);
    }

    Holiday toOff() {
        return day(off, Holiday.Kind.SWAPPED_OFF);
    }

    Holiday toWorked() {
        return day(worked, Holiday.Kind.WORKING_SATURDAY);
    }

    private Holiday day(@Nullable String typed, Holiday.Kind kind) {
        var date = VietnameseDates.read(typed).orElseThrow();
        return new Holiday(date, kind, DayFields.stripped(name), DayFields.stripped(basis), false, null, 0, null);
    }
}
