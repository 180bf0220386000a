package vn.nghitruong.notifications.mail;

import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.Texts;

/** Says in plain words what went wrong with a mail server, and whether the server itself said no. */
@Component
class Troubles {
    /** What the server answered: no for good (5xx), not now (4xx), or nothing. */
    enum Answer {
        PERMANENT,
        TEMPORARY,
        NONE
    }

    private final Texts texts;

    Troubles(Texts texts) {
        this.texts = texts;
    }

    /** A sender who is refused is a matter of the settings, which can be mended, so it counts as not now. */
    Answer answer(Exception e) {
        for (var cause : chain(e)) {
            var code = switch (cause) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSenderFailedException refused -> Math.min(refused.getReturnCode(), 499);
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> -1;
            };
            if (code >= 400) {
                return code >= 500 ? Answer.PERMANENT : Answer.TEMPORARY;
            }
        }
        return Answer.NONE;
    }

    String inWords(Exception e, MailServer server) {
        for (var cause : chain(e)) {
            var key = switch (cause) {
                case UnknownHostException _ -> "notifications.trouble.unknown-host";
                case SocketTimeoutException _ -> "notifications.trouble.timeout";
                case ConnectException _ -> "notifications.trouble.refused";
                case SSLException _ -> "notifications.trouble.encryption";
                case AuthenticationFailedException _ -> "notifications.trouble.sign-in";
                case SMTPSenderFailedException _ -> "notifications.trouble.sender";
                case SMTPAddressFailedException _ -> "notifications.trouble.recipient";
                default -> null;
            };
            if (key != null) {
                return texts.get(key, server.toString(), String.valueOf(server.timeoutSeconds()), said(cause));
            }
        }
        return texts.get("notifications.trouble.other", server.toString(), "", said(e));
    }

    private static String said(Throwable e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }

    /** The exceptions behind an exception, the innermost first: it knows best what happened. */
    private static List<Throwable> chain(Throwable e) {
        var chain = new ArrayList<Throwable>();
        for (var each = e; each != null && !chain.contains(each); each = each.getCause()) {
            chain.addFirst(each);
        }
        return chain;
    }
}
