package vn.nghitruong.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: for each field, in the order of the form, a sentence that says what to do. */
public record FormErrors(Map<String, String> byField) {
    public static final FormErrors NONE = new FormErrors(Map.of());

    /** Whether nothing was typed into a field. */
    public static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** Whether more was typed than a field holds; what is missing is not too long. */
    public static boolean longer(@Nullable String typed, int limit) {
        return typed != null && typed.length() > limit;
    }

    public static Builder check() {
        return new Builder();
    }

    public @Nullable String on(String field) {
        return byField.get(field);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** These errors and then those of another part of the same form. */
    public FormErrors and(FormErrors more) {
        var all = new LinkedHashMap<>(byField);
        more.byField.forEach(all::putIfAbsent);
        return new FormErrors(all);
    }

    /** Collects errors; the first one of a field is the one to mend first. */
    public static final class Builder {
        private final Map<String, String> errors = new LinkedHashMap<>();

        public Builder reject(boolean wrong, String field, String message) {
            if (wrong) {
                errors.putIfAbsent(field, message);
            }
            return this;
        }

        public FormErrors done() {
            return new FormErrors(errors);
        }
    }
}
