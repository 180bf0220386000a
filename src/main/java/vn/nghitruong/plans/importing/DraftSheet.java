package vn.nghitruong.plans.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.files.StoredFile;

/** A plan that is being brought in, as its page shows it: its text clause by clause, each with the tasks read from it. */
public record DraftSheet(PlanImport draft, @Nullable StoredFile file, List<ImportClause> clauses, List<Card> cards) {
    /** A clause and its tasks, in a view. */
    public record Part(ImportClause clause, List<Card> cards) {}

    /** Every clause of the whole text; of other views those that have something to show. The task just saved stays. */
    public List<Part> parts(DraftView view, long just) {
        var shown = cards.stream()
                .filter(card -> view.keeps(card) || card.item().id() == just)
                .collect(Collectors.groupingBy(card -> card.item().clause(), HashMap::new, Collectors.toList()));
        return clauses.stream()
                .map(clause -> new Part(clause, shown.getOrDefault(clause.code(), List.of())))
                .filter(part -> view == DraftView.ALL || !part.cards.isEmpty())
                .toList();
    }

    public long count(DraftView view) {
        return cards.stream().filter(view::keeps).count();
    }

    public long kept() {
        return of(DraftView.ALL).stream().filter(card -> card.item().kept()).count();
    }

    /** How many of those that are kept somebody looked at. */
    public long seen() {
        return kept() - count(DraftView.UNSEEN);
    }

    public List<Card> of(DraftView view) {
        return cards.stream().filter(view::keeps).toList();
    }

    Optional<Card> card(long id) {
        return cards.stream().filter(card -> card.item().id() == id).findFirst();
    }

    public ImportClause clause(String code) {
        return clauses.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    /** The headings a clause stands under, the highest first. */
    public List<ImportClause> above(ImportClause clause) {
        Map<String, ImportClause> byCode = clauses.stream().collect(Collectors.toMap(ImportClause::code, c -> c));
        var found = new ArrayList<ImportClause>();
        var parent = clause.parent();
        while (parent != null && byCode.containsKey(parent)) {
            found.addFirst(byCode.get(parent));
            parent = byCode.get(parent).parent();
        }
        return found;
    }

    /** The task that stands next, before or after; none at the end. */
    public Optional<Card> beside(ImportItem item, int step) {
        var kept = cards.stream()
                .filter(card -> card.item().kept() || card.item().id() == item.id())
                .toList();
        for (var n = 0; n < kept.size(); n++) {
            if (kept.get(n).item().id() == item.id()) {
                return n + step < 0 || n + step >= kept.size() ? Optional.empty() : Optional.of(kept.get(n + step));
            }
        }
        return Optional.empty();
    }

    /** The next task nobody has looked at, after this one and then from the beginning. */
    Optional<Card> nextUnseen(ImportItem item) {
        var open = of(DraftView.UNSEEN).stream()
                .filter(card -> card.item().id() != item.id())
                .toList();
        return open.stream()
                .filter(card -> card.item().position() > item.position())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** With which tasks one can be made one: those of its clause, and its neighbours. */
    public List<Card> joinable(ImportItem item) {
        var before = beside(item, -1).map(card -> card.item().id()).orElse(-1L);
        var after = beside(item, 1).map(card -> card.item().id()).orElse(-1L);
        return cards.stream()
                .filter(card -> card.item().kept() && card.item().id() != item.id())
                .filter(card -> card.item().clause().equals(item.clause())
                        || card.item().id() == before
                        || card.item().id() == after)
                .toList();
    }
}
