package vn.nghitruong.duties.feeds;

import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar: at most 75 octets of UTF-8 each, never within a character (RFC 5545, 3.1). ical4j counts
 * characters, of which a Vietnamese one takes up to three octets.
 */
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** @param calendar with one property a line, each line ended by CR LF */
    static String fold(String calendar) {
        return calendar.lines().map(Folding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length() + line.length() / 20);
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = line.codePointAt(i);
            var size = octets(character);
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
