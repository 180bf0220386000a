package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Texts;

/** Takes delegates over from a list: first what would become of each line, then all of it or nothing. */
@Service
@Transactional
class DelegateImport {
    private static final int HEAD_WITHIN = 20;

    private final ImportRepository repository;
    private final Bodies bodies;
    private final Posts posts;
    private final ImportWriting writing;
    private final Texts texts;
    private final Clock clock;

    DelegateImport(
            ImportRepository repository, Bodies bodies, Posts posts, ImportWriting writing, Texts texts, Clock clock) {
        this.repository = repository;
        this.bodies = bodies;
        this.posts = posts;
        this.writing = writing;
        this.texts = texts;
        this.clock = clock;
    }

    /** What would become of each line; changes nothing. */
    @Transactional(readOnly = true)
    ImportReport look(List<TableLine> lines, Term term, LocalDate electedOn) {
        var head = 0;
        while (head < Math.min(lines.size(), HEAD_WITHIN)
                && DelegateColumn.places(lines.get(head)).isEmpty()) {
            head++;
        }
        if (head >= Math.min(lines.size(), HEAD_WITHIN)) {
            throw new BadInput(texts.get("organization.import.head.missing"));
        }
        var places = DelegateColumn.places(lines.get(head));
        var world = new ImportWorld(
                LocalDate.now(clock),
                repository.people(),
                repository.delegates(term.id()),
                bodies.all(),
                posts.harmless(),
                bodies::named);
        var reading = new ImportReading(world, electedOn, texts);
        return new ImportReport(lines.stream()
                .skip(head + 1L)
                .map(line -> reading.line(line, places))
                .toList());
    }

    /** Writes the good lines down; none while one is bad, unless those are to be left out. */
    ImportReport write(List<TableLine> lines, Term term, LocalDate electedOn, boolean leaveBadOut) {
        repository.lock();
        var report = look(lines, term, electedOn);
        if (report.anyBad() && !leaveBadOut) {
            throw new RuleBroken(texts.get("organization.import.bad"));
        }
        report.lines().stream().filter(ImportLine::imports).forEach(line -> writing.write(line, term));
        return report;
    }
}
