package vn.nghitruong.notifications.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The settings of a mail server as they are typed. An empty password keeps the one there is. */
public record MailServerForm(
        String host,
        String port,
        String security,
        String username,
        String password,
        String fromAddress,
        String fromName,
        String replyTo,
        String siteAddress,
        String timeoutSeconds,
        String attempts,
        String staleHours) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,255}");
    private static final Pattern SITE = Pattern.compile("https?://[A-Za-z0-9.:-]+");

    /** A field that the browser did not send is an empty one. */
    public MailServerForm {
        host = typed(host);
        port = typed(port);
        security = typed(security);
        username = typed(username);
        password = password == null ? "" : password;
        fromAddress = typed(fromAddress);
        fromName = typed(fromName);
        replyTo = typed(replyTo);
        siteAddress = typed(siteAddress).replaceAll("/+$", "");
        timeoutSeconds = typed(timeoutSeconds);
        attempts = typed(attempts);
        staleHours = typed(staleHours);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** What is stored, without the password; before the first time, what is usual. */
    static MailServerForm of(Optional<MailServer> stored, String council, String siteAddress) {
        return stored.map(server -> new MailServerForm(
                        server.host(),
                        String.valueOf(server.port()),
                        server.security().name(),
                        server.username(),
                        "",
                        server.fromAddress(),
                        server.fromName(),
                        server.replyTo(),
                        server.siteAddress(),
                        String.valueOf(server.timeoutSeconds()),
                        String.valueOf(server.attempts()),
                        String.valueOf(server.staleHours())))
                .orElseGet(() -> new MailServerForm(
                        "", "587", "STARTTLS", "", "", "", council, "", siteAddress, "10", "12", "48"));
    }

    FormErrors check(Optional<MailServer> stored, Texts texts) {
        var moved = stored.filter(
                        old -> !old.password().isEmpty() && !old.host().equals(host))
                .isPresent();
        var open = security.equals("NONE");
        return FormErrors.check()
                .reject(!HOST.matcher(host).matches(), "host", texts.get("notifications.server.host.wrong"))
                .reject(number(port) < 1 || number(port) > 65535, "port", texts.get("notifications.server.port.wrong"))
                .reject(!security.matches("STARTTLS|TLS|NONE"), "security", texts.get("notifications.choose"))
                .reject(open && !username.isEmpty(), "security", texts.get("notifications.server.security.open"))
                .reject(
                        !username.isEmpty() && password.isEmpty() && moved,
                        "password",
                        texts.get("notifications.server.password.again"))
                .reject(wrong(fromAddress), "fromAddress", texts.get("notifications.server.from.wrong"))
                .reject(fromName.isEmpty(), "fromName", texts.get("notifications.server.name.missing"))
                .reject(!replyTo.isEmpty() && wrong(replyTo), "replyTo", texts.get("notifications.server.reply.wrong"))
                .reject(
                        !SITE.matcher(siteAddress).matches(),
                        "siteAddress",
                        texts.get("notifications.server.site.wrong"))
                .reject(
                        number(timeoutSeconds) < 1 || number(timeoutSeconds) > 60,
                        "timeoutSeconds",
                        texts.get("notifications.server.timeout.wrong"))
                .reject(
                        number(attempts) < 1 || number(attempts) > 100,
                        "attempts",
                        texts.get("notifications.server.attempts.wrong"))
                .reject(
                        number(staleHours) < 1 || number(staleHours) > 1000,
                        "staleHours",
                        texts.get("notifications.server.stale.wrong"))
                .done();
    }

    static boolean wrong(String address) {
        return address.length() > 200 || !ADDRESS.matcher(address).matches();
    }

    /** The server, of a form that was checked; without a sign-in name there is no password to keep either. */
    MailServer server(Optional<MailServer> stored) {
        var kept = password.isEmpty() ? stored.map(MailServer::password).orElse("") : password;
        return new MailServer(
                host,
                number(port),
                MailServer.Security.valueOf(security),
                username,
                username.isEmpty() ? "" : kept,
                fromAddress,
                fromName,
                replyTo,
                siteAddress,
                number(timeoutSeconds),
                number(attempts),
                number(staleHours));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
