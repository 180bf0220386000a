package vn.nghitruong.notifications;

import java.util.Set;

/**
 * Something to tell some people.
 *
 * @param key says what is told and for which occasion ("duty-due:57:7"); a person is told once per key, however often
 *     it is told again
 * @param title one line, at most 300 characters; the subject of an e-mail, so without personal data of third parties
 * @param text plain, at most 20,000 characters; may be empty
 * @param address of the page it is about, within this council, such as {@code /viec/10-kh-hdnd-2026-22}
 */
public record Notice(String key, Set<Long> personIds, Urgency urgency, String title, String text, String address) {
    public Notice {
        personIds = Set.copyOf(personIds);
    }
}
