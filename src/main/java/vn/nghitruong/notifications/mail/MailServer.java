package vn.nghitruong.notifications.mail;

import java.time.Duration;

/**
 * The server that takes a council's e-mail.
 *
 * @param username empty where the server asks for none
 * @param password never shown and never logged
 * @param siteAddress under which people reach this council, such as {@code https://hdnd.banglang.gov.vn}
 * @param timeoutSeconds how long one answer of the server may take
 * @param attempts after how many a letter that is not taken counts as failed
 * @param staleHours how long after its time a letter is no longer sent unasked: the server may have been set up since, or
 *     an old backup restored
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String username,
        String password,
        String fromAddress,
        String fromName,
        String replyTo,
        String siteAddress,
        int timeoutSeconds,
        int attempts,
        int staleHours) {
    /** Connect, encrypt, sign in, sender, recipient, text: each may take as long as one answer. */
    private static final int STEPS = 6;

    /** How the way to the server is protected. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    /** After this long a letter is given up, however slowly the server still drips its answers. */
    public Duration longest() {
        return Duration.ofSeconds((long) STEPS * timeoutSeconds);
    }

    String domain() {
        return fromAddress.substring(fromAddress.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
