package vn.nghitruong.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.nghitruong.text.Vietnamese;

/** Names of files as people's computers send them, made fit to be shown, stored and sent back. */
final class FileName {
    /** A file system takes 255 bytes, and a Vietnamese letter may need three. */
    private static final int LONGEST_BYTES = 200;

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    /** Control characters, marks that turn the direction of writing, and signs no file system takes. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*/\\\\\\x{FFFD}]");

    private FileName() {}

    /** The last part of what may be a path, composed, without what is unfit, short enough; never empty. */
    static String clean(String raw) {
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        var fit = UNFIT.matcher(Vietnamese.normal(last))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var ending = ENDING.matcher(fit);
        var tail = ending.find() ? ending.group() : "";
        var stem = shortened(fit.substring(0, fit.length() - tail.length()), LONGEST_BYTES - tail.length());
        return (stem.isBlank() ? "tep" : stem.strip()) + tail;
    }

    private static String shortened(String stem, int bytes) {
        var end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end);
    }

    /** The name with the ending of what the file really is. */
    static String endingIn(String name, FileKind kind) {
        var ending = ENDING.matcher(name);
        if (!ending.find()) {
            return name + "." + kind.extension();
        }
        return kind.mayEndIn(ending.group(1)) ? name : name.substring(0, ending.start()) + "." + kind.extension();
    }

    /** The kind, told apart by name where the content cannot: a table of values is a text to look at. */
    static FileKind kind(String name, FileKind found) {
        return found == FileKind.TXT && name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? FileKind.CSV : found;
    }

    /** The name as a part of an address: small Latin letters, digits and dashes. */
    static String inAddress(String name, FileKind kind) {
        var stem = Vietnamese.fold(ENDING.matcher(name).replaceFirst(""))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return (stem.isEmpty() ? "tep" : stem) + "." + kind.extension();
    }
}
