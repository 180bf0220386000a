package vn.nghitruong.duties.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.Reporter;
import vn.nghitruong.duties.entry.EntryResult.Last;
import vn.nghitruong.duties.entry.EntryResult.Taken;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Settings;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Texts;

/**
 * Entering what fell due before the first day of use.
 *
 * <p>What the clerk enters here is done at once, without a second person: these are months-old facts that the papers in
 * the Office show, the history marks each as entered at the start, by whom and for whom, and confirming hundreds of them
 * one by one would only teach people to press without looking. A council that wants it otherwise sets rule
 * {@code entry.needs-confirmation}. Whoever answers for a result can still return it.
 *
 * <p>What was never done is neither overdue (nobody should be chased for it now) nor cancelled (it had to be done): it is
 * NOT_DONE, stays visible under that name and counts as not met.
 */
@Service
@Transactional
class Entries {
    static final int PAGE = 200;

    private final EntryRepository repository;
    private final Settings settings;
    private final Rules rules;
    private final Duties duties;
    private final Clock clock;

    Entries(EntryRepository repository, Settings settings, Rules rules, Duties duties, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.rules = rules;
        this.duties = duties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    EntryCounts counts() {
        return new EntryCounts(repository.counts(settings.inUseFrom()));
    }

    /** One page of the table, the nearest where that number does not exist. */
    @Transactional(readOnly = true)
    Slice<EntryRow> page(EntryFilter filter, int number, long total) {
        var shown = Slice.within(number, PAGE, total);
        var rows = repository.page(filter, settings.inUseFrom(), PAGE, (long) (shown - 1) * PAGE);
        return new Slice<>(rows, shown, PAGE, total);
    }

    /** Writes every line that is right; of the others says what is wrong, or that somebody else was first. */
    EntryResult save(EntryForm form, Reporter by, Texts texts) {
        var rows = repository.lock(form.ids());
        if (rows.size() < form.ids().size()) {
            throw new NotFound("some lines of the table");
        }
        var check = new EntryCheck(today(), duties.earliestReport(), confirmed(), texts);
        var errors = FormErrors.check();
        var right = new ArrayList<Entry>();
        for (var row : rows) {
            var typed = form.meant(row);
            if (!typed.touched()) {
                continue;
            }
            var wrong = check.wrong(row, typed);
            wrong.ifPresent(words ->
                    errors.reject(true, "ngay." + form.keyOf(row), inFull(row, form.keyOf(row), words, texts)));
            if (wrong.isEmpty()) {
                right.add(check.entry(row, typed));
            }
        }
        return write(rows, right, errors.done(), by);
    }

    private static String inFull(EntryRow row, String key, String words, Texts texts) {
        var who = key.equals(row.key()) ? row.share().name() : texts.get("duties.entry.batch");
        return texts.get("duties.entry.wrong.line", row.period(), who, words);
    }

    private EntryResult write(List<EntryRow> rows, List<Entry> right, FormErrors errors, Reporter by) {
        var inUseFrom = settings.inUseFrom();
        var waiting = right.stream()
                .filter(entry -> waits(entry.row(), inUseFrom)
                        && entry.act().from(entry.row().status()))
                .toList();
        if (!waiting.isEmpty() && repository.write(waiting, by, OffsetDateTime.now(clock)) != waiting.size()) {
            throw new RuleBroken("Có dòng vừa được người khác nhập nên chưa ghi gì. Hãy tải lại trang rồi làm tiếp.");
        }
        var late = right.stream().filter(entry -> !waiting.contains(entry)).toList();
        var taken = taken(late);
        var written = waiting.stream().map(Entry::row).collect(Collectors.toSet());
        var left = rows.stream()
                .filter(row -> waits(row, inUseFrom) && !written.contains(row))
                .toList();
        return new EntryResult(waiting.size(), late.size() - taken.size(), taken, errors, left);
    }

    private static boolean waits(EntryRow row, LocalDate inUseFrom) {
        return row.status().open() && row.lastDay().isBefore(inUseFrom);
    }

    private List<Taken> taken(List<Entry> late) {
        if (late.isEmpty()) {
            return List.of();
        }
        var last = repository.last(late.stream().map(entry -> entry.row().id()).toList()).stream()
                .collect(Collectors.toMap(Last::occurrenceId, step -> step));
        return late.stream()
                .filter(entry -> {
                    var step = last.get(entry.row().id());
                    return step == null || !step.says(entry);
                })
                .map(entry -> new Taken(entry.row(), last.get(entry.row().id())))
                .toList();
    }

    private boolean confirmed() {
        return rules.on("entry.needs-confirmation", today()).yes();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
