package vn.nghitruong.plans;

import org.jspecify.annotations.Nullable;

/**
 * A part of a stored plan; see {@link ClauseText} for what its parts mean.
 *
 * @param heading whether other clauses stand below it
 */
public record Clause(
        long id, String code, @Nullable String parent, String cite, String label, String words, boolean heading) {
    /** How deep it stands: 0 for a part such as III. */
    public int depth() {
        return parent == null
                ? 0
                : (int) code.chars().filter(c -> c == '.' || c == '-').count();
    }
}
