package vn.nghitruong.plans.reading;

import vn.nghitruong.calendar.DueRule;

/**
 * When something is due, and the words that say so.
 *
 * @param start where the words begin in what was read, -1 where there are none
 */
record Deadline(DueRule rule, String words, int start) {
    static final Deadline NONE = new Deadline(new DueRule.NoDate(), "", -1);

    static Deadline of(DueRule rule, String text, int start, int end) {
        var words = text.substring(start, end).replaceAll("[\\s.;,:]+$", "");
        return new Deadline(rule, words, start);
    }

    /** Whether the document says anything about time here. */
    boolean isNamed() {
        return !words.isEmpty();
    }

    /** Whether it is all the time, with no day it begins on. */
    boolean isVague() {
        return rule instanceof DueRule.NoDate || rule instanceof DueRule.Standing(var from) && from == null;
    }

    /** Whether it says something of this task alone, which "thường xuyên" of many tasks does not. */
    boolean isSpecific() {
        return isNamed() && !isVague();
    }
}
