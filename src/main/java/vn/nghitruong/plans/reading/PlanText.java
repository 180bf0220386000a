package vn.nghitruong.plans.reading;

import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.text.Vietnamese;

/** The steps from a plan's text to what it says. */
public final class PlanText {
    private PlanText() {}

    public static PlanDocument read(String text) {
        var paragraphs = FlatTables.joined(Paragraphs.of(Vietnamese.normal(text)));
        var head = PlanHead.of(paragraphs);
        var root = Outline.of(paragraphs.subList(head.body(), paragraphs.size()));
        var clauses = root.all().skip(1).map(Part::clause).toList();
        var deadlines = new DeadlineReader(head.issuedOn(), head.title());
        var items =
                new TaskFinder(deadlines).find(root).stream().map(Draft::item).toList();
        return new PlanDocument(head.number(), head.title(), head.issuedOn(), clauses, items);
    }
}
