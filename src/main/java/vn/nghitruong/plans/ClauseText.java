package vn.nghitruong.plans;

import org.jspecify.annotations.Nullable;

/**
 * One numbered or dashed part of a plan.
 *
 * @param code unique within the plan: {@code III}, {@code III.1}, {@code III.1.1}, {@code III.1.1.a}, and for the second
 *     dash below III.2 {@code III.2-2}; paragraphs before the first heading are {@code 0-1}, {@code 0-2}, ...;
 *     below III.2, plus signs are {@code III.2+1}, unlabelled paragraphs {@code III.2_1}, rows of a table {@code III.2:1};
 *     an annex is {@code PL}; a number the document uses twice is {@code III.3.2~2}
 * @param parent the code of the clause it stands under, null at the top
 * @param cite the nearest numbered clause, as people cite it: {@code III.2} for {@code III.2-2}
 * @param label what stands before the words: {@code III.}, {@code 1.1.}, {@code a)}, {@code -}, or nothing
 * @param words the words as the document has them, without the label
 */
public record ClauseText(String code, @Nullable String parent, String cite, String label, String words) {}
