package vn.nghitruong.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?U)[.!?…]+[\"”’)]*\\s+(?=[\"“‘(]?\\p{Lu})");

    /** Words written with a full stop that ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "ng", "tp", "ts", "ths", "pgs", "gs", "bs", "ks", "tx", "tt", "th", "tr", "st", "kt", "tm", "tl", "tuq",
            "q", "p", "stt", "v", "vv", "đ", "ô", "b");

    private Sentences() {}

    /** The sentences in order, each with its full stop. */
    public static List<String> of(String paragraph) {
        var sentences = new ArrayList<String>();
        var start = 0;
        var end = END.matcher(paragraph);
        while (end.find()) {
            if (!ABBREVIATIONS.contains(wordBefore(paragraph, end.start()))) {
                sentences.add(paragraph.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }

    private static String wordBefore(String text, int end) {
        var start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
