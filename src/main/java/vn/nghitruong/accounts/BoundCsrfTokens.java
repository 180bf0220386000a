package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token of forms. Of someone signed in it follows from the session's id, which nobody else knows: a cookie planted by a
 * sibling site is of no use. A stranger has it in a cookie, so that a visit leaves no session in the database; over https
 * other sites cannot plant that one either ({@code __Host-}).
 */
class BoundCsrfTokens implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository plain = cookie("XSRF-TOKEN");
    private final CookieCsrfTokenRepository ofThisHostOnly = cookie("__Host-XSRF-TOKEN");

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return bound(request).orElseGet(() -> strangers(request).generateToken(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        strangers(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return bound(request).orElseGet(() -> strangers(request).loadToken(request));
    }

    private static Optional<CsrfToken> bound(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null || session.getAttribute(SessionOwner.ATTRIBUTE) == null
                ? Optional.empty()
                : Optional.of(new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", Tokens.hash("form " + session.getId())));
    }

    private CookieCsrfTokenRepository strangers(HttpServletRequest request) {
        return request.isSecure() ? ofThisHostOnly : plain;
    }

    private static CookieCsrfTokenRepository cookie(String name) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
