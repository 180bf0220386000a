package vn.nghitruong.notifications;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * How someone wants to be told, as it is chosen. A box that is not ticked is not sent.
 *
 * @param quietFrom as 21:00; empty means the council's hours, and then so must be the other
 */
public record PreferenceForm(
        Boolean email,
        Boolean paper,
        Boolean zalo,
        String pace,
        String paceHour,
        String paceWeekday,
        String quietFrom,
        String quietTo) {
    /** A field that the browser did not send is an empty one. */
    public PreferenceForm {
        email = Boolean.TRUE.equals(email);
        paper = Boolean.TRUE.equals(paper);
        zalo = Boolean.TRUE.equals(zalo);
        pace = typed(pace);
        paceHour = typed(paceHour);
        paceWeekday = typed(paceWeekday);
        quietFrom = typed(quietFrom);
        quietTo = typed(quietTo);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static PreferenceForm of(Preference preference) {
        return new PreferenceForm(
                preference.email(),
                preference.paper(),
                preference.zalo(),
                preference.pace().name(),
                String.valueOf(preference.paceHour()),
                String.valueOf(preference.paceWeekday()),
                preference.quietFrom() == null ? "" : preference.quietFrom().toString(),
                preference.quietTo() == null ? "" : preference.quietTo().toString());
    }

    FormErrors check(Texts texts) {
        var one = quietFrom.isEmpty() != quietTo.isEmpty();
        return FormErrors.check()
                .reject(!pace.matches("AT_ONCE|DAILY|WEEKLY"), "pace", texts.get("notifications.choose"))
                .reject(!paceHour.matches("1?[0-9]|2[0-3]"), "paceHour", texts.get("notifications.choose"))
                .reject(!paceWeekday.matches("[1-7]"), "paceWeekday", texts.get("notifications.choose"))
                .reject(!quietFrom.isEmpty() && time(quietFrom) == null, "quietFrom", texts.get("notifications.time"))
                .reject(!quietTo.isEmpty() && time(quietTo) == null, "quietTo", texts.get("notifications.time"))
                .reject(one, quietFrom.isEmpty() ? "quietFrom" : "quietTo", texts.get("notifications.quiet.both"))
                .done();
    }

    /** The choice, of a form that was checked. */
    Preference of(long personId) {
        return new Preference(
                personId,
                email,
                paper,
                zalo,
                Pace.valueOf(pace),
                Integer.parseInt(paceHour),
                Integer.parseInt(paceWeekday),
                time(quietFrom),
                time(quietTo));
    }

    static @Nullable LocalTime time(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
