package vn.nghitruong.notifications;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The council's quiet hours as they are typed, 21:00; a box that is not ticked is not sent. */
public record QuietTimeForm(String quietFrom, String quietTo, Boolean onDaysOff) {
    /** A field that the browser did not send is an empty one. */
    public QuietTimeForm {
        onDaysOff = Boolean.TRUE.equals(onDaysOff);
        quietFrom = typed(quietFrom);
        quietTo = typed(quietTo);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static QuietTimeForm of(QuietTime quiet) {
        return new QuietTimeForm(quiet.quietFrom().toString(), quiet.quietTo().toString(), quiet.onDaysOff());
    }

    FormErrors check(Texts texts) {
        return FormErrors.check()
                .reject(PreferenceForm.time(quietFrom) == null, "quietFrom", texts.get("notifications.time"))
                .reject(PreferenceForm.time(quietTo) == null, "quietTo", texts.get("notifications.time"))
                .done();
    }

    /** The hours, of a form that was checked. */
    QuietTime quietTime() {
        return new QuietTime(
                Objects.requireNonNull(PreferenceForm.time(quietFrom)),
                Objects.requireNonNull(PreferenceForm.time(quietTo)),
                onDaysOff);
    }
}
