package vn.nghitruong.plans;

import vn.nghitruong.plans.reading.PlanText;

/** Reads the text of a plan: its clauses word for word, and the tasks it assigns. */
public final class PlanReader {
    private PlanReader() {}

    /** What the text says; without clauses where it is no numbered text, without items where it assigns nothing. */
    public static PlanDocument read(String text) {
        return PlanText.read(text);
    }
}
