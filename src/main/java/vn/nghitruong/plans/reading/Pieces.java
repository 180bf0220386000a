package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.text.ActionVerbs;
import vn.nghitruong.text.Sentences;

/** Cuts one paragraph into the tasks it holds; most hold one. */
final class Pieces {
    private static final Pattern PERIODIC =
            Pattern.compile("(?iuU)^(?:định kỳ|hằng|hàng)\\b.*\\b(?:báo cáo|tổng hợp|rà soát|đánh giá|sơ kết)\\b.*");
    private static final Pattern ISSUES = Pattern.compile(
            "(?iuU).*\\bban hành\\s+(?:quy chế|quyết định|nghị quyết|kế hoạch|quy định|chương trình|văn bản|hướng dẫn|quy trình)\\b.*");

    /** Nobody writes several tasks with their days in a sentence longer than this. */
    private static final int LONGEST = 3000;

    private final DeadlineReader deadlines;

    Pieces(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /** The words of one task, and when it is due. */
    record Piece(String words, Deadline deadline) {}

    /** The words of each task, in order; together they are all words of the paragraph. */
    List<Piece> of(String paragraph) {
        var pieces = new ArrayList<String>();
        var open = "";
        for (var sentence : Sentences.of(paragraph)) {
            if (!open.isEmpty() && beginsAnother(open, sentence)) {
                pieces.add(open);
                open = sentence;
            } else {
                open = open.isEmpty() ? sentence : open + " " + sentence;
            }
        }
        pieces.add(open);
        return pieces.stream().flatMap(p -> atSemicolons(p).stream()).toList();
    }

    private boolean beginsAnother(String before, String sentence) {
        if (PERIODIC.matcher(sentence).matches()) {
            return !deadlines.inSentence(before).isSpecific();
        }
        if (ActionVerbs.begin(sentence) && ownDates(before, sentence)) {
            return true;
        }
        return !sentence.endsWith(":")
                && Actor.in(sentence).isPresent()
                && Actor.in(before).isPresent();
    }

    /** "A; B chậm nhất 07 ngày kể từ ..." counts the days for B alone; "ban hành X; trình ban hành Y" are two papers. */
    private List<Piece> atSemicolons(String piece) {
        var all = new Piece(piece, deadlines.inSentence(piece));
        if (!all.deadline.isSpecific() && !piece.contains("ban hành") || piece.length() > LONGEST) {
            return List.of(all);
        }
        for (var cut = piece.lastIndexOf("; "); cut > 0; cut = piece.lastIndexOf("; ", cut - 1)) {
            var before = piece.substring(0, cut);
            var after = piece.substring(cut + 2);
            if (!ActionVerbs.begin(after)) {
                continue;
            }
            if (twoPapers(before, after)) {
                return List.of(new Piece(before, all.deadline), new Piece(after, all.deadline));
            }
            if (ownDays(before, after) || ownDates(before, after)) {
                return List.of(
                        new Piece(before, deadlines.inSentence(before)), new Piece(after, deadlines.inSentence(after)));
            }
        }
        return List.of(all);
    }

    private boolean ownDays(String before, String after) {
        return deadlines.inSentence(after).rule() instanceof DueRule.FromEvent
                && !deadlines.inSentence(before).isSpecific();
    }

    private static boolean twoPapers(String before, String after) {
        return ISSUES.matcher(before).matches() && ISSUES.matcher(after).matches();
    }

    private boolean ownDates(String before, String after) {
        var first = deadlines.inSentence(before);
        var second = deadlines.inSentence(after);
        return first.isSpecific() && second.isSpecific() && !first.rule().equals(second.rule());
    }
}
