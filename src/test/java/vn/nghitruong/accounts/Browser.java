package vn.nghitruong.accounts;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser as a person uses it: keeps cookies, and sends forms with the token their page holds. */
public class Browser {
    private static final String TOKEN_FIELD = "name=\"_csrf\" value=\"";

    private final MockMvcTester web;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable String host;
    private @Nullable String at;
    private String address = "203.0.113.1";
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Browser(MockMvcTester web) {
        this.web = web;
    }

    public Browser on(String host) {
        this.host = host;
        return this;
    }

    Browser from(String address) {
        this.address = address;
        return this;
    }

    /** A header this browser sends with everything. */
    public Browser saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, new Cookie(cookie, value));
        return this;
    }

    /** The page on which the next click happens. */
    Browser at(String page) {
        at = page;
        return this;
    }

    /** Another person's browser, into which the cookies of this one were copied. */
    public Browser copy() {
        var copy = new Browser(web);
        copy.cookies.putAll(cookies);
        copy.host = host;
        return copy;
    }

    public MvcTestResult get(String path) {
        return send(HttpMethod.GET, path, Map.of());
    }

    /** Opens the page, fills its form in and sends it to the address given. */
    public MvcTestResult submit(String page, String action, Map<String, String> fields) {
        var filled = new LinkedHashMap<>(fields);
        var token = token(get(page));
        if (token != null) {
            filled.put("_csrf", token);
        }
        return at(page).send(HttpMethod.POST, action, filled);
    }

    public MvcTestResult submit(String page, Map<String, String> fields) {
        return submit(page, page, fields);
    }

    public MvcTestResult send(HttpMethod method, String path, Map<String, String> fields) {
        var request = web.method(method).uri(URI.create(path)).with(raw -> {
            raw.setRemoteAddr(address);
            if (host != null) {
                raw.setServerName(host);
            }
            if (at != null) {
                raw.addHeader("Referer", "http://" + raw.getServerName() + at);
            }
            return raw;
        });
        headers.forEach(request::header);
        fields.forEach(request::param);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var result = request.exchange();
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }

    public MvcTestResult signIn(String username, String password) {
        return submit("/dang-nhap", Map.of("username", username, "password", password));
    }

    /** The session ends while the person looks at a page. */
    void lose(String cookie) {
        cookies.remove(cookie);
    }

    boolean holds(String cookie) {
        return cookies.containsKey(cookie);
    }

    Cookie held(String cookie) {
        return cookies.get(cookie);
    }

    String cookie(String name) {
        return held(name).getValue();
    }

    public static @Nullable String token(MvcTestResult page) {
        var html = body(page);
        var start = html.indexOf(TOKEN_FIELD);
        return start < 0
                ? null
                : html.substring(start + TOKEN_FIELD.length(), html.indexOf('"', start + TOKEN_FIELD.length()));
    }

    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
