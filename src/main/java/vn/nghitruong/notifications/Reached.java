package vn.nghitruong.notifications;

import java.util.ArrayList;
import java.util.List;
import vn.nghitruong.organization.Person;

/**
 * By what a person is reached besides in the application.
 *
 * @param media empty where an account is the only way
 */
public record Reached(Person person, List<Medium> media) {
    static Reached of(Person person, Preference preference) {
        var media = new ArrayList<Medium>();
        if (MailChannel.hasMail(person, preference)) {
            media.add(Medium.EMAIL);
        }
        if (PaperChannel.wants(person, preference)) {
            media.add(Medium.PAPER);
        }
        if (preference.zalo()) {
            media.add(Medium.ZALO_TEXT);
        }
        return new Reached(person, media);
    }
}
