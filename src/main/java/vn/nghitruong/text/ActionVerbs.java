package vn.nghitruong.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words with which documents begin to say what is to be done. */
public final class ActionVerbs {
    private static final Set<String> VERBS = WordList.read("action-verbs.txt").collect(Collectors.toUnmodifiableSet());

    /** No verb of the list has more words. */
    private static final int LONGEST = 4;

    private ActionVerbs() {}

    /** Whether the text begins with one, in whatever case. */
    public static boolean begin(String text) {
        return WordList.startsWith(text.toLowerCase(Locale.ROOT), 0, LONGEST, VERBS);
    }

    /** Whether one in small letters stands at a place; in names, as of the Sở Xây dựng, such words have a capital. */
    public static boolean at(String text, int place) {
        return Character.isLowerCase(text.charAt(place)) && WordList.startsWith(text, place, LONGEST, VERBS);
    }
}
