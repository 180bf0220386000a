package vn.nghitruong.plans.reading;

import java.util.List;

/**
 * What holds for everything below a heading.
 *
 * @param verb the act named once for a list: "xây dựng:" before a), b)
 */
record Context(Section section, List<String> lead, List<String> support, String verb, Deadline deadline) {
    static final Context TOP = new Context(Section.CONTENT, List.of(), List.of(), "", Deadline.NONE);

    Context in(Section inner) {
        return new Context(inner, lead, support, verb, deadline);
    }

    Context of(Actor actor, Deadline named) {
        return new Context(section, actor.lead(), actor.support(), actor.task(), named.isNamed() ? named : deadline);
    }

    Context due(Deadline named) {
        return new Context(section, lead, support, verb, named.isNamed() ? named : deadline);
    }

    boolean namesSomebody() {
        return !lead.isEmpty();
    }
}
