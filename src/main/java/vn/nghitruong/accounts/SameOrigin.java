package vn.nghitruong.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nghitruong.platform.ErrorPages;
import vn.nghitruong.platform.Texts;

/**
 * What changes something comes from a page of this very site. The browser itself says where it comes from: new ones in
 * Sec-Fetch-Site, older ones in Origin. Very old ones say neither; for them the form's token alone decides.
 */
class SameOrigin extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SameOrigin.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** "none": the person sent it again himself, by reloading for instance. */
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final Texts texts;

    SameOrigin(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || fromHere(request)) {
            chain.doFilter(request, response);
        } else {
            ErrorPages.refuse(request, response, texts.get("accounts.form.foreign"));
        }
    }

    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.toLowerCase(Locale.ROOT).equals(own(request)) || refused(origin, request);
    }

    private static String own(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return (request.getScheme() + "://" + request.getServerName() + (port == usual ? "" : ":" + port))
                .toLowerCase(Locale.ROOT);
    }

    /** A proxy that does not say how it was reached makes every form look foreign: whoever runs it should be told. */
    private static boolean refused(String origin, HttpServletRequest request) {
        if (origin.contains("://" + request.getServerName())) {
            LOG.warn(
                    "A form from {} was refused, since this server takes itself for {}. Does the proxy set "
                            + "X-Forwarded-Proto and X-Forwarded-Host?",
                    origin,
                    own(request));
        }
        return false;
    }
}
