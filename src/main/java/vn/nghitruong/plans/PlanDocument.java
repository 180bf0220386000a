package vn.nghitruong.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as read from its document, before anything is stored.
 *
 * @param number such as {@code 10/KH-HĐND}, null where the document shows none
 * @param title what the plan is about, without the word KẾ HOẠCH
 * @param issuedOn the date under the heading, null where the document shows none
 * @param clauses every part of the text in reading order, a parent before its children
 * @param items the tasks the document assigns, in reading order
 */
public record PlanDocument(
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        List<ClauseText> clauses,
        List<PlanItem> items) {}
