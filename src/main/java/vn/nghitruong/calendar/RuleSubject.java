package vn.nghitruong.calendar;

/** What a rule is about; the page of rules is ordered by it. */
public enum RuleSubject {
    SESSION,
    VOTE,
    RESOLUTION,
    VOTER,
    PETITION,
    SUPERVISION,
    DELEGATE,
    DOCUMENT,
    BUDGET,
    SECURITY,
    /** How this system counts and reminds. */
    SYSTEM
}
