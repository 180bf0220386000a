package vn.nghitruong.duties.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.duties.Task;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Texts;

/** Somebody's work as a calendar of RFC 5545: a whole day each, free of time, the last day that counts as on time. */
@Component
class WorkCalendar {
    private static final Duration ASK_AGAIN = Duration.ofHours(4);
    private static final int SHORT = 120;

    private final Work work;
    private final Texts texts;

    WorkCalendar(Work work, Texts texts) {
        this.work = work;
        this.texts = texts;
    }

    /** @param site where the council's pages are, without a slash at the end */
    String of(Account account, String site) {
        var tasks = work.of(account);
        var calendar = head(account);
        var revisions = work.revisions(tasks);
        for (var task : tasks) {
            calendar.add(event(task, revisions.get(task.occurrence().id()), site));
        }
        return Folding.fold(calendar.toString());
    }

    private Calendar head(Account account) {
        var name = texts.get(
                "duties.feed.name",
                account.displayName(),
                CouncilScope.current().name());
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Nghi Truong//Viec phai lam//VI"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        return calendar;
    }

    /** It is stamped with its last change, so that the same work is always the same text. */
    private VEvent event(Task task, FeedRepository.@Nullable Revision revision, String site) {
        var occurrence = task.occurrence();
        var address = site + task.duty().address();
        var stamp = revision == null
                ? task.duty()
                        .since()
                        .atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toInstant()
                : revision.at().toInstant();
        var event = new VEvent(false);
        event.add(new Uid("viec-%d@%s.nghitruong"
                .formatted(occurrence.id(), CouncilScope.current().code())));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(revision == null ? 0 : revision.number()));
        event.add(new DtStart<>(new ParameterList(List.of(Value.DATE)), occurrence.lastDay()));
        event.add(new Summary(summary(task)));
        event.add(new Description(description(task, address)));
        event.add(new Url(URI.create(address)));
        event.add(occurrence.provisional() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String description(Task task, String address) {
        var occurrence = task.occurrence();
        var words = texts.get(
                "duties.feed.event", task.duty().task(), occurrence.period(), occurrence.explanation(), address);
        return words.replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }

    private String summary(Task task) {
        var words = shortened(task.duty().task().replaceAll("[\\s\\p{Cntrl}]+", " "));
        var occurrence = task.occurrence();
        if (occurrence.status() == OccurrenceStatus.DONE) {
            return texts.get("duties.feed.event.done", words);
        }
        if (occurrence.status() == OccurrenceStatus.SUBMITTED) {
            return texts.get("duties.feed.event.submitted", words);
        }
        return occurrence.provisional() ? texts.get("duties.feed.event.provisional", words) : words;
    }

    /** Enough words to know which one it is, ending with a whole word; all of them are in the description. */
    private static String shortened(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        var end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < 1 ? SHORT : end) + "…";
    }
}
