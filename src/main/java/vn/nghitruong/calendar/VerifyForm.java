package vn.nghitruong.calendar;

import static vn.nghitruong.calendar.RuleForm.stripped;
import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * That a rule was compared with a document.
 *
 * @param document which one was looked at
 */
public record VerifyForm(
        @Nullable String document,
        @Nullable String article,
        @Nullable String articleAddress) {
    static VerifyForm of(Rule rule) {
        var article = rule.article();
        return article == null ? new VerifyForm("", "", "") : new VerifyForm("", article.words(), article.address());
    }

    FormErrors check(Texts texts) {
        return ArticleFields.check(
                        FormErrors.check()
                                .reject(blank(document), "document", texts.get("calendar.verify.document.missing"))
                                .reject(longer(document, 4000), "document", texts.get("calendar.long", "4.000")),
                        article,
                        articleAddress,
                        texts)
                .done();
    }

    Rule.Article toArticle() {
        return new Rule.Article(stripped(article), stripped(articleAddress));
    }
}
