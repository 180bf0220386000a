package vn.nghitruong.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Which accounts have signed in with this browser before. The cookie lets nobody in: it only keeps failures of strangers
 * apart from those of the owner. A browser shared by several people holds one for each.
 */
record KnownBrowser(Map<String, String> keys) {
    private static final String COOKIE = "quen-";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    static KnownBrowser of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return new KnownBrowser(
                cookies == null
                        ? Map.of()
                        : Arrays.stream(cookies)
                                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                                .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (one, other) -> other)));
    }

    boolean know(Credentials credentials) {
        var key = keys.get(COOKIE + credentials.id());
        return key != null && Tokens.equal(key, credentials.deviceKey());
    }

    /** Sent back to the sign-in page only. */
    static void remember(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE + credentials.id(), credentials.deviceKey())
                .path("/dang-nhap")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
