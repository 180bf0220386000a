package vn.nghitruong.plans.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghitruong.text.ActionVerbs;
import vn.nghitruong.text.Sentences;

/** The words of a task without those that say who and when. */
final class TaskWords {
    private static final Pattern ONLY_TIME =
            Pattern.compile("(?iuU)^(?:thời gian|thời hạn|bắt đầu|hoàn thành|xong)\\b.*");
    private static final Pattern DANGLING =
            Pattern.compile("(?iuU)[,;(]\\s*(?:(?:thời gian|thời hạn)\\s*)?(?:hoàn thành|thực hiện|xong)?\\s*$");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:.–-]+$");

    private TaskWords() {}

    static String of(String words, Deadline deadline) {
        var task = Sentences.of(words).stream()
                .filter(s -> !(deadline.isNamed() && ONLY_TIME.matcher(s).matches() && s.contains(deadline.words())))
                .collect(Collectors.joining(" "));
        if (task.isEmpty()) {
            task = words;
        }
        return capital(trim(withoutDeadline(task, deadline)));
    }

    /** What is done, before a list of things that are no acts themselves. */
    static String withVerb(String verb, String words) {
        return verb.isEmpty() || ActionVerbs.begin(words) ? words : verb + " " + words;
    }

    private static String withoutDeadline(String task, Deadline deadline) {
        if (!deadline.isNamed()) {
            return task;
        }
        for (var end : new String[] {"(" + deadline.words() + ")", deadline.words()}) {
            var bare = trim(task);
            if (bare.endsWith(end) && bare.length() > end.length()) {
                return DANGLING.matcher(bare.substring(0, bare.length() - end.length()))
                        .replaceFirst("");
            }
        }
        return task;
    }

    static String trim(String words) {
        return LOOSE_ENDS.matcher(words).replaceAll("");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
