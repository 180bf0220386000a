package vn.nghitruong.duties;

import java.util.HashSet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.HolidaysChanged;
import vn.nghitruong.calendar.RuleChanged;
import vn.nghitruong.notifications.Notice;
import vn.nghitruong.notifications.Notifications;
import vn.nghitruong.notifications.Urgency;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Texts;

/** Tells those who assign duties that changed rules would move days, once for the same days. */
@Component
class OfferNotices {
    private final Offers offers;
    private final Posts posts;
    private final Notifications notifications;
    private final Texts texts;

    OfferNotices(Offers offers, Posts posts, Notifications notifications, Texts texts) {
        this.offers = offers;
        this.posts = posts;
        this.notifications = notifications;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(RuleChanged changed) {
        tell();
    }

    @ApplicationModuleListener
    void on(HolidaysChanged changed) {
        tell();
    }

    /** Also after a night in which a rule came into force. */
    void tell() {
        var all = offers.all();
        if (all.isEmpty()) {
            return;
        }
        var days = all.stream()
                .map(offer -> offer.occurrence().id() + "=" + offer.due().lastDay())
                .sorted()
                .toList();
        notifications.tell(new Notice(
                "duty-offers:" + Integer.toHexString(days.hashCode()),
                new HashSet<>(posts.thoseWhoMay("duties:assign")),
                Urgency.NORMAL,
                texts.get("duties.offers.told", all.size()),
                texts.get("duties.offers.lead"),
                "/viec/doi-han"));
    }
}
