package vn.nghitruong.files;

import java.util.Locale;

/** Sizes of files as people write them; a megabyte is 2^20 bytes, as their computers count. */
final class FileSize {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private FileSize() {}

    static long megabytes(int number) {
        return (long) number << 20;
    }

    static String inWords(long bytes) {
        if (bytes < 1 << 10) {
            return bytes + " byte";
        }
        return bytes < 1 << 20
                ? "%d KB".formatted(bytes >> 10)
                : String.format(VIETNAMESE, "%.1f MB", bytes / 1_048_576.0).replace(",0 ", " ");
    }
}
