package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Browsers inside other programs: what is signed in there is not signed in where the person will look for it. */
enum InAppBrowser {
    ZALO("Zalo", "Zalo"),
    MESSENGER("Messenger", "MessengerForiOS", "Orca-Android", "MessengerLite", "FBAN/Messenger"),
    INSTAGRAM("Instagram", "Instagram"),
    FACEBOOK("Facebook", "FBAN", "FBAV", "FB_IAB", "FB4A"),
    TIKTOK("TikTok", "musical_ly", "BytedanceWebview", "TikTok", "trill_"),
    VIBER("Viber", "Viber"),
    TELEGRAM("Telegram", "Telegram-Android");

    final String program;
    private final List<String> signs;

    InAppBrowser(String program, String... signs) {
        this.program = program;
        this.signs = List.of(signs);
    }

    /** The program a request comes from, if it is one of these. */
    static Optional<InAppBrowser> of(HttpServletRequest request) {
        var agent = agent(request);
        return Arrays.stream(values())
                .filter(browser -> browser.signs.stream().anyMatch(agent::contains))
                .findFirst();
    }

    static boolean onAndroid(HttpServletRequest request) {
        return agent(request).contains("Android");
    }

    private static String agent(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
