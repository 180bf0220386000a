package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghitruong.duties.OccurrenceRepository.Told;
import vn.nghitruong.notifications.Notice;
import vn.nghitruong.notifications.Notifications;
import vn.nghitruong.notifications.Urgency;
import vn.nghitruong.platform.Texts;

/** Tells whoever has to do something next that an act was done, in the transaction of the act. */
@Component
class Telling {
    private final Addressees addressees;
    private final Notifications notifications;
    private final Texts texts;

    Telling(Addressees addressees, Notifications notifications, Texts texts) {
        this.addressees = addressees;
        this.notifications = notifications;
        this.texts = texts;
    }

    void acted(Act act, OccurrenceStatus to, Duty duty, Occurrence occurrence, Told told) {
        var people = next(act, to, duty, occurrence, told.at().toLocalDate());
        if (people.isEmpty()) {
            return;
        }
        notifications.tell(new Notice(
                "duty-act:%d:%s:%s".formatted(occurrence.id(), act, told.at()),
                people,
                Urgency.NORMAL,
                texts.get("duties.act." + act + ".told", duty.shortTask()),
                texts.get(
                        "duties.act.told",
                        told.by(),
                        occurrence.period(),
                        occurrence.share().name(),
                        told.note()),
                duty.address()));
    }

    private Set<Long> next(Act act, OccurrenceStatus to, Duty duty, Occurrence occurrence, LocalDate today) {
        var run = addressees.run(today);
        return switch (act) {
            case SUBMIT -> to == OccurrenceStatus.SUBMITTED ? run.accountable(duty) : Set.of();
            case ASK -> run.accountable(duty);
            case RETURN, CANCEL, RESTORE, EXTEND, REFUSE -> run.holders(occurrence.share());
            case UNDO ->
                switch (occurrence.status()) {
                    case SUBMITTED -> run.accountable(duty);
                    case CANCELLED, RETURNED -> run.holders(occurrence.share());
                    case ASSIGNED, ACCEPTED, DONE, NOT_DONE -> Set.of();
                };
            case OPEN -> run.holders(occurrence.share());
            case ACCEPT, NOTHING, MISS, PROVE, CONFIRM, MOVE -> Set.of();
        };
    }
}
