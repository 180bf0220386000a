package vn.nghitruong.organization;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What is entered of a person.
 *
 * @param title ông, bà, or nothing
 * @param seen the version that was on the page, null for someone new
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String bornYear,
        @Nullable String seen) {
    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", null);
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .()-]{5,38}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern YEAR = Pattern.compile("19\\d\\d|20\\d\\d");

    static PersonForm of(Profile person) {
        return new PersonForm(
                person.name(),
                person.title(),
                person.phone(),
                person.email(),
                person.bornYear() == null ? "" : person.bornYear().toString(),
                person.version());
    }

    FormErrors check(int thisYear, Texts texts) {
        return FormErrors.check()
                .reject(Typed.missing(name), "name", texts.get("organization.person.name.missing"))
                .reject(Typed.longer(name, 120), "name", texts.get("organization.name.long"))
                .reject(Typed.longer(title, 30), "title", texts.get("organization.name.long"))
                .reject(wrong(phone, PHONE), "phone", texts.get("organization.person.phone.wrong"))
                .reject(wrong(email, EMAIL), "email", texts.get("organization.person.email.wrong"))
                .reject(
                        wrong(bornYear, YEAR) || year() != null && year() > thisYear,
                        "bornYear",
                        texts.get("organization.person.born.wrong"))
                .done();
    }

    private static boolean wrong(@Nullable String typed, Pattern right) {
        var text = Typed.text(typed);
        return text != null && !right.matcher(text).matches();
    }

    String cleanName() {
        var text = Typed.text(name);
        if (text == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return text;
    }

    @Nullable
    Integer year() {
        var text = Typed.text(bornYear);
        return text == null || !YEAR.matcher(text).matches() ? null : Integer.valueOf(text);
    }
}
