package vn.nghitruong.indicators.months;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.indicators.months.Difference.Change;
import vn.nghitruong.notifications.Notice;
import vn.nghitruong.notifications.Notifications;
import vn.nghitruong.notifications.Urgency;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Texts;

/** Says why an approval no longer holds, and tells those who freeze and those who approve. */
@Component
class Fallen {
    private static final int FIRST = 5;
    private static final int SHORT = 100;

    private final Notifications notifications;
    private final Posts posts;
    private final Texts texts;

    Fallen(Notifications notifications, Posts posts, Texts texts) {
        this.notifications = notifications;
        this.posts = posts;
        this.texts = texts;
    }

    /** "1 hồ sơ thêm vào, 2 hồ sơ đổi kết quả". */
    String inWords(List<Difference> differences) {
        return Stream.of(Change.values())
                .map(change -> words(
                        change,
                        differences.stream().filter(d -> d.change() == change).count()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String words(Change change, long count) {
        return count == 0 ? "" : texts.get("indicators.months.changed." + change, count);
    }

    String because(List<Difference> differences) {
        return texts.get("indicators.months.because", inWords(differences));
    }

    void tell(Version version, List<Difference> differences) {
        var people = new HashSet<>(posts.thoseWhoMay("indicators:freeze"));
        people.addAll(posts.thoseWhoMay("indicators:approve"));
        if (people.isEmpty()) {
            return;
        }
        var month = VietnameseDates.month(version.of());
        var first = differences.stream()
                .limit(FIRST)
                .map(each -> texts.get(
                        "indicators.months.line",
                        texts.get("indicators.months.change." + each.change()),
                        each.indicator(),
                        shortened(each.record().title())))
                .collect(Collectors.joining("\n"));
        notifications.tell(new Notice(
                "indicator-approval-ended:" + version.id(),
                people,
                Urgency.NORMAL,
                texts.get("indicators.months.told", month),
                texts.get(
                        "indicators.months.told.text",
                        month,
                        version.version(),
                        version.approvedByName(),
                        inWords(differences),
                        first),
                FrozenMonths.address(version.of())));
    }

    private static String shortened(String title) {
        return title.length() <= SHORT ? title : title.substring(0, SHORT).strip() + "…";
    }
}
