package vn.nghitruong.duties.feeds;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nghitruong.accounts.Tokens;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.platform.Site;

/** The calendar that a program reads by itself: whoever has the address is the key's owner, no sign-in, no session. */
@Controller
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Site site;
    private final Feeds feeds;
    private final WorkCalendar calendar;

    FeedController(Feeds feeds, WorkCalendar calendar, Site site) {
        this.site = site;
        this.feeds = feeds;
        this.calendar = calendar;
    }

    /** A program that has this very text already is told so and gets nothing. */
    @GetMapping("/lich.ics")
    ResponseEntity<byte[]> show(@RequestParam(name = "khoa", defaultValue = "") String token) {
        var owner = feeds.owner(token).orElseThrow(() -> new NotFound("calendar"));
        var text = calendar.of(owner, site.address());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("W/\"" + Tokens.hash(text) + "\"")
                .contentType(CALENDAR)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
