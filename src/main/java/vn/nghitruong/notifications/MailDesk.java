package vn.nghitruong.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.notifications.mail.Letter;
import vn.nghitruong.notifications.mail.MailServer;
import vn.nghitruong.notifications.mail.Outcome;
import vn.nghitruong.organization.People;

/** The transactions before and after the sending of an e-mail: claiming it, reading it, writing down what became of it. */
@Service
@Transactional
class MailDesk {
    private static final int LONGEST_WAIT_MINUTES = 60;

    private final MailRepository repository;
    private final People people;
    private final Letters letters;
    private final Clerks clerks;
    private final Clock clock;

    MailDesk(MailRepository repository, People people, Letters letters, Clerks clerks, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.letters = letters;
        this.clerks = clerks;
        this.clock = clock;
    }

    /** The next e-mail that is due, for this thread alone and for twice as long as sending it can take. */
    Optional<MailRepository.Claimed> claim(MailServer server) {
        var now = clock.instant();
        return repository.claim(now, now.plus(server.longest().multipliedBy(2)));
    }

    /** The letter as it reads today, to the address the person has today; empty where there is none any more. */
    @Transactional(readOnly = true)
    Optional<Letter> letter(MailRepository.Claimed mail, MailServer server) {
        var person = people.get(mail.personId());
        return person.email() == null || person.email().isBlank()
                ? Optional.empty()
                : Optional.of(letters.mail(mail.id(), person, repository.notices(mail.id()), server));
    }

    /** Writes down what became of it; of what is lost or has failed for good the clerk is told in the same transaction. */
    void settle(MailRepository.Claimed mail, Outcome outcome, MailServer server) {
        var now = clock.instant();
        var to = status(outcome.kind(), mail.attempt() < server.attempts());
        var due = to == MailStatus.WAITING ? now.plus(pause(mail.attempt())) : now;
        var settled = repository.settle(mail, to, outcome.reason(), due, now);
        if (settled && (to == MailStatus.FAILED || to == MailStatus.UNCERTAIN)) {
            clerks.tellOfMail(List.of(mail.id()), outcome.reason());
        }
    }

    private static MailStatus status(Outcome.Kind outcome, boolean oneMoreTry) {
        return switch (outcome) {
            case SENT -> MailStatus.SENT;
            case UNCERTAIN -> MailStatus.UNCERTAIN;
            case REFUSED -> MailStatus.FAILED;
            case TRY_AGAIN, UNREACHABLE -> oneMoreTry ? MailStatus.WAITING : MailStatus.FAILED;
        };
    }

    /** One minute after the first attempt, then twice as long each time, up to an hour. */
    private static Duration pause(int attempt) {
        return Duration.ofMinutes(Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(attempt - 1, 10)));
    }

    /** Finds e-mails whose time is long past, and leaves it to the clerk whether they still go. */
    void findStale(MailServer server, String reason) {
        var now = clock.instant();
        var stale = repository.stale(now.minus(Duration.ofHours(server.staleHours())), reason, now);
        if (!stale.isEmpty()) {
            clerks.tellOfMail(stale, reason);
        }
    }

    /** Finds e-mails that somebody began to send and never came back from, and tells the clerk. */
    void findLost(String reason) {
        var lost = repository.lost(clock.instant(), reason);
        if (!lost.isEmpty()) {
            clerks.tellOfMail(lost, reason);
        }
    }
}
