package vn.nghitruong.duties;

import static vn.nghitruong.duties.OccurrenceStatus.ACCEPTED;
import static vn.nghitruong.duties.OccurrenceStatus.ASSIGNED;
import static vn.nghitruong.duties.OccurrenceStatus.CANCELLED;
import static vn.nghitruong.duties.OccurrenceStatus.DONE;
import static vn.nghitruong.duties.OccurrenceStatus.NOT_DONE;
import static vn.nghitruong.duties.OccurrenceStatus.RETURNED;
import static vn.nghitruong.duties.OccurrenceStatus.SUBMITTED;

import java.util.Set;

/** What can be done with an occurrence: from which states it may be done, by whom, and where it leads. */
public enum Act {
    ACCEPT("nhan-viec", By.LEAD, Reason.NONE, ACCEPTED, ASSIGNED),
    /** Leads to DONE at once where nobody has to confirm. */
    SUBMIT("hoan-thanh", By.LEAD, Reason.NEEDED, SUBMITTED, ASSIGNED, ACCEPTED, RETURNED, NOT_DONE),
    /** Of a standing duty: nothing came up in this month. */
    NOTHING("khong-phat-sinh", By.LEAD, Reason.OPTIONAL, DONE, ASSIGNED, ACCEPTED, RETURNED),
    /** Of what lies before the first day of use: it was never done. A result can still be reported, late. */
    MISS("khong-lam", By.LEAD, Reason.NEEDED, NOT_DONE, ASSIGNED, ACCEPTED, RETURNED),
    /** Adds evidence to what was entered as done without any. */
    PROVE("minh-chung", By.LEAD, Reason.NONE, DONE, DONE),
    CONFIRM("xac-nhan", By.ACCOUNTABLE, Reason.OPTIONAL, DONE, SUBMITTED),
    RETURN("tra-lai", By.ACCOUNTABLE, Reason.NEEDED, RETURNED, SUBMITTED, DONE),
    CANCEL("huy", By.ACCOUNTABLE, Reason.NEEDED, CANCELLED, ASSIGNED, ACCEPTED, RETURNED),
    RESTORE("khoi-phuc", By.ACCOUNTABLE, Reason.NEEDED, ASSIGNED, CANCELLED),
    /** Takes back one's own last act; the state it leads to is the one before that act. */
    UNDO("hoan-tac", By.ONESELF, Reason.NONE, ASSIGNED),
    /** Acts that leave the state as it is and change the day. */
    ASK("gia-han", By.LEAD, Reason.NEEDED, ASSIGNED),
    EXTEND("duyet-gia-han", By.ACCOUNTABLE, Reason.NEEDED, ASSIGNED),
    REFUSE("tu-choi-gia-han", By.ACCOUNTABLE, Reason.NEEDED, ASSIGNED),
    MOVE("doi-ngay", By.ACCOUNTABLE, Reason.NEEDED, ASSIGNED),
    /** The beginning: somebody assigned it by hand. */
    OPEN("giao-viec", By.ACCOUNTABLE, Reason.NONE, ASSIGNED);

    /** Who may do it; whoever may act for anyone may do all, which is recorded. */
    enum By {
        LEAD,
        ACCOUNTABLE,
        ONESELF
    }

    enum Reason {
        NONE,
        OPTIONAL,
        NEEDED
    }

    private final String word;
    private final By by;
    private final Reason reason;
    private final OccurrenceStatus to;
    private final Set<OccurrenceStatus> from;

    Act(String word, By by, Reason reason, OccurrenceStatus to, OccurrenceStatus... from) {
        this.word = word;
        this.by = by;
        this.reason = reason;
        this.to = to;
        this.from = Set.of(from);
    }

    /** As in the address: {@code /viec/CODE/ID/nhan-viec}. */
    public String word() {
        return word;
    }

    By by() {
        return by;
    }

    Reason reason() {
        return reason;
    }

    public OccurrenceStatus to() {
        return to;
    }

    /** Whether a state lets this be done; acts without arrows have checks of their own. */
    public boolean from(OccurrenceStatus status) {
        return from.contains(status);
    }

    public String messageKey() {
        return "duties.act." + name();
    }

    static Act of(String word) {
        for (var act : values()) {
            if (act.word.equals(word)) {
                return act;
            }
        }
        throw new vn.nghitruong.errors.NotFound("act " + word);
    }
}
