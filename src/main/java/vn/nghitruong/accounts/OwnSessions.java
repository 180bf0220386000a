package vn.nghitruong.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilScope;

/** Lists the browsers in which an account is signed in. */
@Component
class OwnSessions {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountRepository accounts;
    private final Clock clock;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AccountRepository accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those that still hold, the one used last first. */
    List<OwnSession> of(SignedIn who, @Nullable String currentId) {
        var council = CouncilScope.current().code();
        var epoch = accounts.credentials(who.accountId()).map(Credentials::sessionEpoch);
        return sessions.findByPrincipalName(SessionOwner.index(council, who.accountId())).values().stream()
                .filter(session -> !session.isExpired())
                .filter(session -> session.getAttribute(SessionOwner.ATTRIBUTE) instanceof SessionOwner owner
                        && epoch.filter(now -> now == owner.epoch()).isPresent())
                .sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime)
                        .reversed())
                .map(session -> new OwnSession(
                        written(session.getLastAccessedTime()),
                        written(session.getCreationTime()),
                        session.getId().equals(currentId)))
                .toList();
    }

    private String written(Instant time) {
        return time.atZone(clock.getZone()).format(TIME);
    }
}
