package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilScope;

/**
 * Remembers in the session whose it is, and finds out at each request what that means now: one query for account and
 * device, one for each {@link Grants}. So a right ends with its post, and a session with its account or device.
 */
@Component
class AccountSessions implements SecurityContextRepository {
    private final Devices devices;
    private final Authorities authorities;
    private final CsrfTokenRepository csrfTokens;

    AccountSessions(Devices devices, Authorities authorities, CsrfTokenRepository csrfTokens) {
        this.devices = devices;
        this.authorities = authorities;
        this.csrfTokens = csrfTokens;
    }

    /** Begins a session under an id that nobody has seen before; a slip's outlives the browser. */
    void begin(Credentials account, SignInKind how, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var council = CouncilScope.current().code();
        var session = request.getSession();
        if (how == SignInKind.SLIP) {
            session.setMaxInactiveInterval((int) devices.remembered().toSeconds());
            request.setAttribute(SessionCookie.OUTLIVES_THE_BROWSER, true);
        }
        var idle = Duration.ofSeconds(session.getMaxInactiveInterval());
        var device = devices.open(account, how, DeviceName.of(request), idle);
        session.setAttribute(
                SessionOwner.ATTRIBUTE, new SessionOwner(council, account.id(), account.sessionEpoch(), device));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, SessionOwner.index(council, account.id()));
        csrfTokens.saveToken(null, request, response);
        KnownBrowser.remember(account, request, response);
    }

    /** Ends the session of a request, if there is one, and its device. */
    void end(HttpServletRequest request) {
        claimed(request).ifPresent(devices::signOut);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The device the request comes from, where it is signed in; else 0. */
    static long device(HttpServletRequest request) {
        return claimed(request).map(SessionOwner::deviceId).orElse(0L);
    }

    /** Asked only when somebody wants to know: a stylesheet costs no query. */
    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return owner(holder.getRequest()).map(this::context).orElseGet(SecurityContextImpl::new);
    }

    /** Only {@link #begin} begins a session; here one can be given up. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) {
            session.removeAttribute(SessionOwner.ATTRIBUTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionOwner.ATTRIBUTE) != null;
    }

    /** A session of another council, of a locked account, of an earlier epoch or of an ended device is thrown away. */
    private Optional<SignedIn> owner(HttpServletRequest request) {
        if (CouncilScope.known().isEmpty() || !containsContext(request)) {
            return Optional.empty();
        }
        var signedIn = claimed(request).flatMap(devices::owner);
        if (signedIn.isEmpty()) {
            request.getSession().invalidate();
        }
        return signedIn;
    }

    /** What the session says, if it is one of this council's. */
    private static Optional<SessionOwner> claimed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SessionOwner.ATTRIBUTE) instanceof SessionOwner owner
                        && owner.council().equals(CouncilScope.current().code())
                ? Optional.of(owner)
                : Optional.empty();
    }

    private SecurityContext context(SignedIn who) {
        var may = authorities.of(who.accountId()).toArray(String[]::new);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, AuthorityUtils.createAuthorityList(may)));
    }
}
