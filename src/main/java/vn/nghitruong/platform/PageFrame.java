package vn.nghitruong.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts together the frame of a page for a request, and the pages that say what went wrong. */
@Component
class PageFrame {
    private final List<NavItem> nav;
    private final Texts texts;
    private final Assets assets;
    private final Optional<Unread> unread;

    PageFrame(List<NavItem> nav, Texts texts, Assets assets, Optional<Unread> unread) {
        this.nav = nav.stream().sorted(Comparator.comparing(NavItem::order)).toList();
        this.texts = texts;
        this.assets = assets;
        this.unread = unread;
    }

    Page of(HttpServletRequest request) {
        var who = signedIn();
        return of(
                request,
                who,
                who == null ? 0 : unread.map(u -> u.of(who.getPrincipal())).orElse(0L));
    }

    /** The count of unread notices is left out of pages of errors: what went wrong may be the database. */
    private Page of(HttpServletRequest request, @Nullable Authentication who, long unreadNotices) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return new Page(
                CouncilScope.known().orElse(null),
                who == null ? null : Named.of(who),
                request.getRequestURI(),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                who == null ? List.of() : open(who),
                unreadNotices,
                flash == null ? null : (String) flash.get("notice"),
                texts,
                assets);
    }

    /** A page that says what happened and what to do next; a message of the domain's own takes the place of the title. */
    ModelAndView error(HttpStatus status, @Nullable String message, HttpServletRequest request) {
        var known = Set.of(400, 403, 404, 405, 409, 413, 422).contains(status.value()) ? status.value() : 500;
        var view = new ModelAndView("platform/error");
        view.setStatus(status);
        view.addObject("page", of(request, signedIn(), 0));
        view.addObject("title", texts.get("error." + known + ".title"));
        view.addObject("message", message);
        view.addObject("next", texts.get("error." + known + ".next"));
        return view;
    }

    private List<NavItem> open(Authentication who) {
        var may = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return nav.stream().filter(item -> may.contains(item.authority())).toList();
    }

    private static @Nullable Authentication signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated() ? null : who;
    }
}
