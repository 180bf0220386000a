package vn.nghitruong.plans.reading;

import java.util.Optional;

/** What the words above other parts are: a task, a name, a sentence, the title of a section. */
final class Heading {
    private Heading() {}

    /** Who does it and what it is make a task of a heading that sounds like an aim: "Tiêu chí số 2 về giao thông". */
    static Section section(Part part, Fields fields, Section outer) {
        var own = Section.of(part, outer);
        return own == Section.NO_TASKS
                        && !fields.lead().isEmpty()
                        && !fields.content().isEmpty()
                ? outer
                : own;
    }

    /** Whether what stands below says who does it, or when. */
    static boolean isTask(Part part, Fields fields) {
        var steps = part.children.stream()
                .anyMatch(c -> c.label.isNumbered() && c.kind() != Label.Kind.BRACKETED && !Fields.isField(c.words()));
        if (part.kind().compareTo(Label.Kind.ROMAN) <= 0 || steps) {
            return false;
        }
        var opened = opener(part).isPresent();
        return !fields.lead().isEmpty()
                || !opened && !fields.time().isEmpty() && !part.children.isEmpty() && !anybodyBelow(part);
    }

    /** A whole sentence that what stands below only explains. */
    static boolean holdsSentence(Part part) {
        return part.kind().compareTo(Label.Kind.ROMAN) > 0
                && part.words().endsWith(".")
                && part.children.stream().noneMatch(c -> c.label.isNumbered())
                && !anybodyBelow(part);
    }

    /** Whoever the words name for all that follows. */
    static Optional<Actor> opener(Part part) {
        var words = part.words();
        return Actor.in(words)
                .filter(a -> words.endsWith(":") && a.opens())
                .or(() -> part.kind() == Label.Kind.NONE ? Optional.empty() : Actor.heading(words));
    }

    /** Whether a sentence below names whoever does it. */
    static boolean anybodyBelow(Part part) {
        return part.children.stream().anyMatch(c -> Actor.in(c.words()).isPresent() || anybodyBelow(c));
    }
}
