package vn.nghitruong.calendar.holidays;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.Holiday;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * Another name or basis of a day.
 *
 * @param revision of the day as the person saw it
 */
public record RenameForm(
        @Nullable Integer revision,
        @Nullable String name,
        @Nullable String basis,
        @Nullable String provisional) {
    static RenameForm of(Holiday holiday) {
        return new RenameForm(holiday.revision(), holiday.name(), holiday.basis(), holiday.provisional() ? "1" : "");
    }

    FormErrors check(Texts texts) {
        return DayFields.checkWords(FormErrors.check(), name, basis, texts).done();
    }

    String toName() {
        return DayFields.stripped(name);
    }

    String toBasis() {
        return DayFields.stripped(basis);
    }

    boolean isProvisional() {
        return DayFields.isTicked(provisional);
    }
}
