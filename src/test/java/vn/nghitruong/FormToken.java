package vn.nghitruong;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a form as its page would: the token in the cookie and masked in a field. Unlike the one of spring-security-test,
 * it leaves the application's own check in place for the tests that follow.
 */
public final class FormToken {
    private static final String TOKEN = "0b8f3c52-6b1c-4b6e-9a55-9f6d0c1c7a10";

    private FormToken() {}

    public static RequestPostProcessor sent() {
        return request -> {
            var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Arrays.stream(cookies), Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked());
            return request;
        };
    }

    /** Spring Security's mask is a random prefix and the token combined with it; zeros are as good as any for a test. */
    private static String masked() {
        var token = TOKEN.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
