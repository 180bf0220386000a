package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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
 * Remembers in the session whose it is, and finds out at each request what that means now: one query for the account,
 * one for each {@link Grants}. So a right ends with its post, and a session with its account.
 */
@Component
class AccountSessions implements SecurityContextRepository {
    private final AccountRepository accounts;
    private final ObjectProvider<Grants> grants;
    private final CsrfTokenRepository csrfTokens;

    AccountSessions(AccountRepository accounts, ObjectProvider<Grants> grants, CsrfTokenRepository csrfTokens) {
        this.accounts = accounts;
        this.grants = grants;
        this.csrfTokens = csrfTokens;
    }

    /** Begins a session under an id that nobody has seen before. */
    void begin(Credentials account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var council = CouncilScope.current().code();
        var session = request.getSession();
        session.setAttribute(SessionOwner.ATTRIBUTE, new SessionOwner(council, account.id(), account.sessionEpoch()));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, SessionOwner.index(council, account.id()));
        csrfTokens.saveToken(null, request, response);
        Devices.remember(account, request, response);
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

    /** A session of another council, of a disabled account or of an earlier epoch is thrown away. */
    private Optional<SignedIn> owner(HttpServletRequest request) {
        var session = request.getSession(false);
        var council = CouncilScope.known();
        if (council.isEmpty() || session == null) {
            return Optional.empty();
        }
        if (!(session.getAttribute(SessionOwner.ATTRIBUTE) instanceof SessionOwner owner)) {
            return Optional.empty();
        }
        var signedIn = owner.council().equals(council.get().code())
                ? accounts.signedIn(owner.accountId(), owner.epoch())
                : Optional.<SignedIn>empty();
        if (signedIn.isEmpty()) {
            session.invalidate();
        }
        return signedIn;
    }

    private SecurityContext context(SignedIn who) {
        var authorities = grants.stream()
                .flatMap(grant -> grant.authorities(who.accountId()).stream())
                .distinct()
                .toArray(String[]::new);
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList(authorities)));
    }
}
