package vn.nghitruong.files;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the person who uploads says of a file's secrecy. It is always asked; what may be secret is not taken. */
public enum Secrecy {
    /** No secret, and anybody may see it. */
    PUBLIC,
    /** No secret, for the council's own work. */
    INTERNAL,
    /** A state secret of any degree. */
    SECRET,
    /** The person does not know, so it counts as secret. */
    UNKNOWN;

    /** Whether a file of this class may lie in a system on a network. */
    public boolean mayBeKept() {
        return this == PUBLIC || this == INTERNAL;
    }

    static @Nullable Secrecy of(@Nullable String value) {
        return Arrays.stream(values())
                .filter(s -> s.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
