package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.plans.ClauseText;
import vn.nghitruong.plans.PlanDocument;

/**
 * A plan that is being brought in: its head, and how far it has come.
 *
 * @param number empty where none was read or typed yet
 * @param startsOn from which day its rules hold that name none; the day of issue as it was last known
 * @param sourcePlan the code of the plan of the year before, null where it was read from a file
 * @param version how often its head was changed
 * @param planCode of the plan it became
 * @param closedBy who confirmed or abandoned it
 * @param reason why it was abandoned
 */
public record PlanImport(
        long id,
        String number,
        String title,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate startsOn,
        @Nullable String sourcePlan,
        State state,
        int version,
        String madeBy,
        OffsetDateTime madeAt,
        @Nullable String planCode,
        @Nullable String closedBy,
        @Nullable OffsetDateTime closedAt,
        @Nullable String reason) {
    /** How far it has come; only an open one can be changed. */
    public enum State {
        OPEN,
        CONFIRMED,
        ABANDONED
    }

    static String address(long id) {
        return "/ke-hoach/nhap/" + id;
    }

    public String address() {
        return address(id);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it has everything that names a plan. */
    public boolean named() {
        return !blank(number) && !blank(title) && issuedOn != null;
    }

    /** Its text under its head, without tasks. */
    PlanDocument document(List<ClauseText> clauses) {
        return new PlanDocument(
                blank(number) ? null : number, blank(title) ? null : title, issuedOn, clauses, List.of());
    }
}
