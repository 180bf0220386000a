package vn.nghitruong.notifications;

/** Whether a notice may wait for the morning or for the day's one e-mail, or breaks through quiet hours. */
public enum Urgency {
    NORMAL,
    URGENT
}
