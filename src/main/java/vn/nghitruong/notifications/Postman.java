package vn.nghitruong.notifications;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghitruong.notifications.mail.MailServer;
import vn.nghitruong.notifications.mail.MailServers;
import vn.nghitruong.notifications.mail.Outcome;
import vn.nghitruong.notifications.mail.Smtp;
import vn.nghitruong.platform.Texts;

/**
 * Sends what is due of one council, one e-mail after the other. Each is claimed first, then sent outside any transaction,
 * then settled; one that is found claimed by somebody who is no more is uncertain and not sent again (ADR 14).
 */
@Component
class Postman {
    private final MailServers servers;
    private final Smtp smtp;
    private final MailDesk desk;
    private final Texts texts;

    Postman(MailServers servers, Smtp smtp, MailDesk desk, Texts texts) {
        this.servers = servers;
        this.smtp = smtp;
        this.desk = desk;
        this.texts = texts;
    }

    /** Finds what was cut off and what is long past its time, so that neither is sent unasked. */
    void putAside() {
        desk.findLost(texts.get("notifications.trouble.lost"));
        servers.find()
                .ifPresent(server ->
                        desk.findStale(server, texts.get("notifications.trouble.stale", server.staleHours())));
    }

    /** Sends one e-mail that is due and answers what became of it; empty where none is, or no server is set up. */
    Optional<Outcome.Kind> deliverNext() {
        return servers.find().flatMap(server -> desk.claim(server).map(mail -> deliver(mail, server)));
    }

    private Outcome.Kind deliver(MailRepository.Claimed mail, MailServer server) {
        Outcome outcome;
        try {
            outcome = desk.letter(mail, server)
                    .map(letter -> smtp.send(server, letter))
                    .orElseGet(() -> new Outcome(Outcome.Kind.REFUSED, texts.get("notifications.trouble.no-address")));
        } catch (RuntimeException e) {
            // Whatever throws did so before the letter was handed over, so it may be tried again.
            desk.settle(
                    mail, new Outcome(Outcome.Kind.TRY_AGAIN, texts.get("notifications.trouble.not-written")), server);
            throw e;
        }
        desk.settle(mail, outcome, server);
        return outcome.kind();
    }
}
