package vn.nghitruong.calendar;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The two fields that say where the council's working rules say the same. */
final class ArticleFields {
    /** On the web or on this site; nothing that a browser would run. */
    private static final Pattern ADDRESS = Pattern.compile("(https?://|/(?!/))\\S+");

    private ArticleFields() {}

    static FormErrors.Builder check(
            FormErrors.Builder errors, @Nullable String article, @Nullable String address, Texts texts) {
        return errors.reject(longer(article, 200), "article", texts.get("calendar.long", "200"))
                .reject(blank(article) && !blank(address), "article", texts.get("calendar.rule.article.missing"))
                .reject(
                        !blank(address) && !ADDRESS.matcher(address.strip()).matches(),
                        "articleAddress",
                        texts.get("calendar.rule.article.address.wrong"))
                .reject(longer(address, 1000), "articleAddress", texts.get("calendar.long", "1.000"));
    }
}
