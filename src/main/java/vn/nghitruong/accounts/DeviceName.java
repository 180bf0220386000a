package vn.nghitruong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a browser says of itself, in words people use: "Chrome, Android, Samsung SM-A125F". Proper names only. */
final class DeviceName {
    /** Ask for the model: new browsers say it to no one who has not asked. Sent with the pages before a sign-in. */
    static final String WANTED = "Sec-CH-UA-Model";

    private static final int LONGEST = 100;
    private static final Pattern MODEL =
            Pattern.compile("Android [\\d.]+; (?:vi(?:-VN)?; )?([^;)]+?)(?: Build/[^;)]*)?[;)]");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\"]");

    /** A sign in the User-Agent, and the name it stands for; the first that fits, since many pretend to be others, too. */
    private record Sign(String sign, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Zalo", "Zalo"),
            new Sign("coc_coc", "Cốc Cốc"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("EdgA", "Edge"),
            new Sign("Edg/", "Edge"),
            new Sign("EdgiOS", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("FxiOS", "Firefox"),
            new Sign("Firefox", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Macintosh", "Mac"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private static final List<Sign> MAKERS =
            List.of(new Sign("SM-", "Samsung"), new Sign("CPH", "OPPO"), new Sign("RMX", "realme"));

    private DeviceName() {}

    static String of(HttpServletRequest request) {
        var agent = said(request.getHeader(HttpHeaders.USER_AGENT));
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty() && system.isEmpty()) {
            return "Không rõ";
        }
        var parts = Stream.of(browser, system, model(request, agent))
                .filter(part -> !part.isEmpty())
                .toList();
        var name = String.join(", ", parts);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static String model(HttpServletRequest request, String agent) {
        var told = said(request.getHeader(WANTED));
        var found = MODEL.matcher(agent);
        var model = told.isEmpty() && found.find() ? found.group(1).strip() : told;
        // "K" is what new browsers write instead of the model.
        if (model.equals("K") || model.equals("wv")) {
            return "";
        }
        var makers = MAKERS.stream().filter(maker -> model.startsWith(maker.sign()));
        return makers.map(maker -> maker.name() + " " + model).findFirst().orElse(model);
    }

    private static String first(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.sign()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }

    private static String said(@Nullable String header) {
        return header == null ? "" : UNFIT.matcher(header).replaceAll("").strip();
    }
}
