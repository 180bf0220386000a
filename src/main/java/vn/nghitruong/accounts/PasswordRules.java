package vn.nghitruong.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What a password must be: long, and not what everyone tries first. */
@Component
class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private final Set<String> common;
    private final Texts texts;

    PasswordRules(Texts texts) throws IOException {
        this.texts = texts;
        this.common = new ClassPathResource("accounts/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with a new password that was typed twice. */
    FormErrors check(String password, String again, String username) {
        var complaint = complaint(password, username);
        return FormErrors.check()
                .reject(complaint.isPresent(), "password", complaint.orElse(""))
                .reject(!password.equals(again), "again", texts.get("accounts.password.differs"))
                .done();
    }

    /** A sentence that says what to do about the password; empty where it is good. */
    Optional<String> complaint(String password, String username) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(texts.get("accounts.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(texts.get("accounts.password.long", LONGEST));
        }
        var plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.equals(username) || plain.replaceAll("[^a-z0-9]", "").equals(username.replaceAll("[.-]", ""))) {
            return Optional.of(texts.get("accounts.password.name"));
        }
        if (common.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of(texts.get("accounts.password.common"));
        }
        return Optional.empty();
    }
}
