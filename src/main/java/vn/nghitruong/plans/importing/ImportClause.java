package vn.nghitruong.plans.importing;

import org.jspecify.annotations.Nullable;
import vn.nghitruong.plans.ClauseText;

/**
 * A clause of a plan that is being brought in; see {@link ClauseText}.
 *
 * @param readWords the words it was taken from, other than its words only where a year was moved on
 * @param heading whether other clauses stand below it
 */
public record ImportClause(
        int position,
        String code,
        @Nullable String parent,
        String cite,
        String label,
        String words,
        String readWords,
        boolean heading) {
    ClauseText text() {
        return new ClauseText(code, parent, cite, label, words);
    }

    public boolean changed() {
        return !words.equals(readWords);
    }
}
