package vn.nghitruong.files.reading;

import vn.nghitruong.files.FileKind;

/**
 * What was found in a file.
 *
 * @param text every word in it that a program can read, headers, boxes and titles included; empty for pictures and sound
 */
public record Content(FileKind kind, String text) {
    /** Some thousand pages: more is neither searched nor looked through for marks, so it is not taken. */
    static final int LONGEST_TEXT = 5_000_000;
}
