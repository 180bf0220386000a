package vn.nghitruong.duties.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.nghitruong.errors.NotFound;

/**
 * The whole table as it was sent, by line or batch.
 *
 * @param typed in the order of the page; every line of the page is named, also those that were left alone
 */
public record EntryForm(Map<String, Typed> typed) {
    static final EntryForm EMPTY = new EntryForm(Map.of());

    /** Fields are named {@code ngay.17}: what is said, and the line or batch it is said of. */
    static EntryForm of(Map<String, String> fields) {
        var typed = new LinkedHashMap<String, Typed>();
        fields.forEach((name, value) -> {
            var dot = name.indexOf('.');
            if (dot > 0) {
                typed.merge(name.substring(dot + 1), Typed.NOTHING, (known, nothing) -> known);
                typed.computeIfPresent(
                        name.substring(dot + 1),
                        (key, known) -> set(name.substring(0, dot), value).apply(known));
            }
        });
        return new EntryForm(typed);
    }

    private static UnaryOperator<Typed> set(String field, String value) {
        return known -> switch (field) {
            case "lam" -> new Typed(true, known.missed, known.left, known.day, known.words);
            case "khong" -> new Typed(known.done, true, known.left, known.day, known.words);
            case "de" -> new Typed(known.done, known.missed, true, known.day, known.words);
            case "ngay" -> new Typed(known.done, known.missed, known.left, value.strip(), known.words);
            case "chu" -> new Typed(known.done, known.missed, known.left, known.day, value.strip());
            default -> known;
        };
    }

    /** What was said of a line or batch. */
    public Typed of(String key) {
        return typed.getOrDefault(key, Typed.NOTHING);
    }

    /** Whether anything was said of a line itself. */
    public boolean isTouched(EntryRow row) {
        return of(row.key()).left() || of(row.key()).touched();
    }

    /** The lines of the page. */
    Set<Long> ids() {
        try {
            return typed.keySet().stream()
                    .filter(key -> !key.startsWith("n"))
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw new NotFound("line of the table: " + e.getMessage());
        }
    }

    /** What counts of a line: its own words, else those of its batch, unless it is left out of that. */
    Typed meant(EntryRow row) {
        var own = of(row.key());
        return own.left() || own.touched() || !row.share().each() ? own : of(row.batchKey());
    }

    /** The key of the field under which that stands. */
    String keyOf(EntryRow row) {
        return of(row.key()).touched() || !row.share().each() ? row.key() : row.batchKey();
    }

    /**
     * What was typed in one line.
     *
     * @param missed that it was not done, or of a standing duty that nothing came up
     * @param left that it stays as it is though its batch is entered
     * @param words the number of a document, the result, or why it was not done
     */
    public record Typed(boolean done, boolean missed, boolean left, String day, String words) {
        static final Typed NOTHING = new Typed(false, false, false, "", "");

        boolean touched() {
            return done || missed || !day.isEmpty() || !words.isEmpty();
        }
    }
}
