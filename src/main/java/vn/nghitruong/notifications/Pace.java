package vn.nghitruong.notifications;

/** How often a person wants e-mail; what is urgent comes at once in any case. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY
}
