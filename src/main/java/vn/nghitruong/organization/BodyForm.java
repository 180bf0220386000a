package vn.nghitruong.organization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What is entered of a body.
 *
 * @param kind of a new body; later it stays
 * @param parent the code of the body it is part of
 * @param names other names that documents use, one a line
 * @param fields of petitions that it answers, one a line
 * @param seen the version that was on the page, null for a new one
 */
public record BodyForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String names,
        @Nullable String fields,
        @Nullable String seen) {
    static final BodyForm EMPTY = new BodyForm("", "OUTSIDE", "", "", "", null);

    /** The kinds a person can add; the others there is one of. */
    static final Set<String> KINDS = Set.of("OUTSIDE", "COMMITTEE", "DELEGATES", "OFFICE");

    FormErrors check(Texts texts) {
        return FormErrors.check()
                .reject(Typed.missing(name), "name", texts.get("organization.body.name.missing"))
                .reject(Typed.longer(name, 120), "name", texts.get("organization.name.long"))
                .reject(
                        seen == null && (kind == null || !KINDS.contains(kind)),
                        "kind",
                        texts.get("organization.body.kind.missing"))
                .reject(tooLong(names), "names", texts.get("organization.line.long"))
                .reject(tooLong(fields), "fields", texts.get("organization.line.long"))
                .done();
    }

    private static boolean tooLong(@Nullable String lines) {
        var typed = Typed.lines(lines);
        return typed.size() > 100 || typed.stream().anyMatch(line -> line.length() > 120);
    }

    String cleanName() {
        var text = Typed.text(name);
        if (text == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return text;
    }

    List<String> nameLines() {
        return Typed.lines(names);
    }

    List<String> fieldLines() {
        return Typed.lines(fields);
    }
}
