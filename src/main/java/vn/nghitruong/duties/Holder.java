package vn.nghitruong.duties;

import org.jspecify.annotations.Nullable;

/**
 * Who leads a duty or works with those who lead it.
 *
 * @param name of the body, or the document's words where no body is known by them
 * @param bodyCode null where no body is known
 */
public record Holder(
        long dutyId,
        boolean leads,
        String name,
        @Nullable Long bodyId,
        @Nullable String bodyCode) {}
