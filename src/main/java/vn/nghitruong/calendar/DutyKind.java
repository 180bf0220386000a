package vn.nghitruong.calendar;

/** How the days of a rule come about: once, again and again, counted from an event, or never (a standing duty). */
public enum DutyKind {
    ONE_OFF,
    RECURRING,
    RELATIVE,
    STANDING
}
