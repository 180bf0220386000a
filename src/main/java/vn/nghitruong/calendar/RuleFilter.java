package vn.nghitruong.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.nghitruong.errors.NotFound;

/**
 * Which rules to show.
 *
 * @param day on which they are in force
 * @param words all of which must occur, with or without their marks; empty for all
 */
public record RuleFilter(LocalDate day, String words, Marked marked) {
    /** Whether a person has checked them; the word is that of the address: {@code ?xem=chua-xac-minh}. */
    public enum Marked {
        ALL("tat-ca"),
        UNVERIFIED("chua-xac-minh"),
        VERIFIED("da-xac-minh");

        private final String word;

        Marked(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Marked of(String word) {
            return Arrays.stream(values())
                    .filter(marked -> marked.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("view " + word));
        }

        public boolean takes(Rule rule) {
            return this == ALL || (this == VERIFIED) == (rule.verification() != null);
        }
    }

    /** The rules that fit, by subject, each in its order. */
    SequencedMap<RuleSubject, List<Rule>> of(List<Rule> rules) {
        var asked = folded(words).split("\\s+");
        var bySubject = new TreeMap<RuleSubject, List<Rule>>();
        rules.stream()
                .filter(marked::takes)
                .filter(rule -> Arrays.stream(asked).allMatch(said(rule)::contains))
                .forEach(rule -> bySubject
                        .computeIfAbsent(rule.subject(), subject -> new java.util.ArrayList<>())
                        .add(rule));
        return bySubject;
    }

    private static String said(Rule rule) {
        var article = rule.article() == null ? "" : rule.article().words();
        return folded(String.join(" ", rule.key(), rule.description(), rule.basis(), article));
    }

    /** In small letters without marks: people search as they type on a telephone. */
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
