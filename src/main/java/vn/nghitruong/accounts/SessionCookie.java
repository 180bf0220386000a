package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The cookie that holds a session's id. It ends with the browser, unless the session was begun with a slip. Over https its
 * name keeps other sites of the same domain from planting one of theirs ({@code __Host-}).
 */
class SessionCookie implements CookieSerializer {
    /** Set on the request in which a session begins that is to outlive the browser. */
    static final String OUTLIVES_THE_BROWSER = SessionCookie.class.getName() + ".outlives";

    /** As long as browsers keep a cookie; how long the session lasts, the server decides. */
    private static final Duration LONGEST = Duration.ofDays(400);

    @Override
    public void writeCookieValue(CookieValue written) {
        var request = written.getRequest();
        var cookie = ResponseCookie.from(name(request), written.getCookieValue())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
        if (written.getCookieValue().isEmpty()) {
            cookie.maxAge(0);
        } else if (request.getAttribute(OUTLIVES_THE_BROWSER) != null) {
            cookie.maxAge(LONGEST);
        }
        written.getResponse().addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return request.getCookies() == null
                ? List.of()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(cookie -> cookie.getValue())
                        .toList();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-phien" : "phien";
    }
}
