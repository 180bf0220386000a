package vn.nghitruong.files;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the part {@code files/_upload} needs to be shown.
 *
 * @param limit bytes of one file
 * @param secrecy what was chosen before, null at first
 */
public record UploadField(
        long limit, Set<FileKind> kinds, @Nullable Secrecy secrecy) {
    public String limitInWords() {
        return FileSize.inWords(limit);
    }

    /** Endings, as a browser's file chooser wants them; a hint only. */
    public String accept() {
        return kinds.stream().sorted().map(kind -> "." + kind.extension()).collect(Collectors.joining(","));
    }
}
