package vn.nghitruong.notifications.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.Texts;

/** Sends one letter and answers what became of it. Needs no database and holds no transaction open while it waits. */
@Component
public class Smtp {
    private final Troubles troubles;
    private final Texts texts;
    private final Clock clock;

    Smtp(Troubles troubles, Texts texts, Clock clock) {
        this.troubles = troubles;
        this.texts = texts;
        this.clock = clock;
    }

    /** Comes back within {@link MailServer#longest}, whatever the server does. */
    public Outcome send(MailServer server, Letter letter) {
        var session = Session.getInstance(properties(server));
        MimeMessage message;
        try {
            message = message(session, server, letter);
        } catch (AddressException e) {
            return new Outcome(Outcome.Kind.REFUSED, texts.get("notifications.trouble.address", letter.to()));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a letter that cannot be written", e);
        }
        return withinTime(server, new CarefulTransport(session, server.security() == MailServer.Security.TLS), message);
    }

    private Outcome withinTime(MailServer server, CarefulTransport transport, MimeMessage message) {
        var outcome = new CompletableFuture<Outcome>();
        var talking = Thread.ofVirtual().start(() -> outcome.complete(talk(server, transport, message)));
        try {
            return outcome.get(server.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            talking.interrupt();
            return broken(
                    transport, Outcome.Kind.UNREACHABLE, texts.get("notifications.trouble.slow", server.toString()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            talking.interrupt();
            Thread.currentThread().interrupt();
            return broken(transport, Outcome.Kind.TRY_AGAIN, texts.get("notifications.trouble.stopped"));
        }
    }

    private Outcome talk(MailServer server, CarefulTransport transport, MimeMessage message) {
        var connected = false;
        try (transport) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.username().isEmpty() ? null : server.username(),
                    server.username().isEmpty() ? null : server.password());
            connected = true;
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException | RuntimeException e) {
            if (transport.taken()) {
                return Outcome.SENT;
            }
            var reason = troubles.inWords(e, server);
            return switch (troubles.answer(e)) {
                case PERMANENT -> new Outcome(Outcome.Kind.REFUSED, reason);
                case TEMPORARY -> new Outcome(Outcome.Kind.TRY_AGAIN, reason);
                case NONE -> broken(transport, connected ? Outcome.Kind.TRY_AGAIN : Outcome.Kind.UNREACHABLE, reason);
            };
        }
    }

    /** What broke off without an answer is certain only as long as the letter had not been handed over. */
    private Outcome broken(CarefulTransport transport, Outcome.Kind ifCertain, String reason) {
        return transport.giveUp()
                ? new Outcome(ifCertain, reason)
                : new Outcome(Outcome.Kind.UNCERTAIN, texts.get("notifications.trouble.uncertain", reason));
    }

    private MimeMessage message(Session session, MailServer server, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + server.domain() + ">");
            }
        };
        message.setFrom(new InternetAddress(server.fromAddress(), server.fromName(), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        if (!server.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(server.replyTo(), true)});
        }
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " ").strip(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private static Properties properties(MailServer server) {
        var timeout = String.valueOf(server.timeoutSeconds() * 1000);
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.localhost", server.domain());
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!server.username().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        var startTls = String.valueOf(server.security() == MailServer.Security.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        return properties;
    }
}
