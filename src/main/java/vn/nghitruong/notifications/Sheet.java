package vn.nghitruong.notifications;

import java.util.List;
import vn.nghitruong.organization.Person;

/**
 * Everything one person has not been brought yet.
 *
 * @param text the same as one text, ready to copy
 */
public record Sheet(Person person, List<ToldNotice> notices, String text) {
    /** The newest notice on it: what came after the sheet was printed is not on it. */
    public long upTo() {
        return notices.getLast().id();
    }
}
