package vn.nghitruong.files;

import vn.nghitruong.text.SecrecyMarks.Level;
import vn.nghitruong.text.SecrecyMarks.Mark;

/**
 * A secrecy mark in what was uploaded.
 *
 * @param line in the text as it was read, from 1; 1 in a name
 * @param words the mark as it is written there, and nothing around it
 */
public record FoundMark(Place place, Level level, int line, String words) {
    private static final int MOST_LETTERS = 60;

    public enum Place {
        NAME,
        TEXT
    }

    FoundMark(Place place, Mark mark) {
        this(
                place,
                mark.level(),
                mark.line(),
                mark.words().substring(0, Math.min(mark.words().length(), MOST_LETTERS)));
    }
}
