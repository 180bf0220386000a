package vn.nghitruong.duties.entry;

import static vn.nghitruong.calendar.VietnameseDates.day;

import java.time.LocalDate;
import java.util.Optional;
import vn.nghitruong.duties.Act;
import vn.nghitruong.duties.OccurrenceStatus;
import vn.nghitruong.duties.entry.EntryForm.Typed;
import vn.nghitruong.platform.Texts;

/**
 * Looks at what was typed in a line.
 *
 * @param earliest the earliest day that can be meant, see rule {@code duty.report-back}
 * @param confirmed whether what the clerk enters still waits for a second person
 */
record EntryCheck(LocalDate today, LocalDate earliest, boolean confirmed, Texts texts) {
    static final int WORDS_LENGTH = 500;

    /** What is wrong, as a sentence that says what to do; empty where nothing is. */
    Optional<String> wrong(EntryRow row, Typed typed) {
        if (typed.done() && typed.missed()) {
            return says("both");
        }
        if (!typed.done() && !typed.missed()) {
            return says("unticked");
        }
        if (typed.words().length() > WORDS_LENGTH) {
            return says("long", WORDS_LENGTH);
        }
        if (typed.missed()) {
            return typed.words().isEmpty() && !row.standing() ? says("reason") : Optional.empty();
        }
        return wrongDay(row, typed.day());
    }

    private Optional<String> wrongDay(EntryRow row, String typed) {
        if (typed.isEmpty()) {
            return says("day.missing");
        }
        var found = TypedDay.of(typed, row.lastDay());
        if (found.isEmpty()) {
            return says("day.none", typed);
        }
        var day = found.get();
        if (day.isAfter(today)) {
            return says("day.future", day(day));
        }
        if (day.isBefore(earliest)) {
            return says("day.past", day(day), day(earliest));
        }
        return day.isBefore(row.since()) ? says("day.before", day(day), day(row.since())) : Optional.empty();
    }

    private Optional<String> says(String key, Object... values) {
        return Optional.of(texts.get("duties.entry.wrong." + key, values));
    }

    /** What is to be written of a line that was checked. */
    Entry entry(EntryRow row, Typed typed) {
        if (typed.missed()) {
            return row.standing()
                    ? new Entry(row, Act.NOTHING, Act.NOTHING.to(), today, typed.words())
                    : new Entry(row, Act.MISS, Act.MISS.to(), null, typed.words());
        }
        var day = TypedDay.of(typed.day(), row.lastDay()).orElseThrow();
        var to = confirmed && row.confirmation() ? Act.SUBMIT.to() : OccurrenceStatus.DONE;
        return new Entry(row, Act.SUBMIT, to, day, typed.words());
    }
}
