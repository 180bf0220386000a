package vn.nghitruong.duties;

import org.jspecify.annotations.Nullable;

/**
 * Whose part of a duty something is: a body's, or within a body one member's.
 *
 * @param bodyId null where the document names somebody whom no body is known by
 * @param personId null where the body as a whole has to do it
 * @param name of the person or the body, empty where neither is known
 */
public record Share(@Nullable Long bodyId, @Nullable Long personId, String name) {
    public boolean each() {
        return personId != null;
    }
}
