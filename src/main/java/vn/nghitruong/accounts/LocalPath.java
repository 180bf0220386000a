package vn.nghitruong.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on after signing in: a page of this site, whatever a link from outside may ask for. */
final class LocalPath {
    static final String HOME = "/";

    /** One slash, then neither a second one, anywhere, nor a dot behind it, nor a backslash, which browsers read as one; no blanks or control signs. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private LocalPath() {}

    static String orHome(@Nullable String path) {
        return path == null
                        || !LOCAL.matcher(path).matches()
                        || path.contains("//")
                        || path.contains("/.")
                        || path.matches("/dang-(nhap|xuat).*")
                ? HOME
                : path;
    }
}
