package vn.nghitruong.notifications.mail;

/**
 * An e-mail to one person, in plain text.
 *
 * @param id the same at every attempt, so that a mailbox which got it twice can tell; becomes the Message-ID
 */
public record Letter(String id, String to, String subject, String text) {}
