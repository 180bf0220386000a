package vn.nghitruong.duties;

import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.Subject;

/**
 * Something somebody has to do.
 *
 * @param deadlineWords the document's own words on when, empty where it has none
 * @param accountable the name of the body that answers for the result
 */
public record Duty(
        long id, String code, String task, DueRule rule, String deadlineWords, Subject source, String accountable) {
    public String address() {
        return "/viec/" + code;
    }
}
