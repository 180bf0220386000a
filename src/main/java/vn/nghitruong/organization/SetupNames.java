package vn.nghitruong.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;
import vn.nghitruong.platform.Texts;

/** What the council and its committees are called. */
@Component
class SetupNames {
    private final Councils councils;
    private final Bodies bodies;
    private final BodyChanges changes;
    private final Texts texts;

    SetupNames(Councils councils, Bodies bodies, BodyChanges changes, Texts texts) {
        this.councils = councils;
        this.bodies = bodies;
        this.changes = changes;
        this.texts = texts;
    }

    void rename(@Nullable String commune) {
        councils.rename(CouncilScope.current(), texts.get("organization.setup.council", commune));
    }

    /** Adds the committees that the council does not have under any name. */
    void addCommittees(List<String> names) {
        names.stream()
                .filter(name -> bodies.named(name).isEmpty())
                .forEach(name -> changes.add(new BodyForm(name, "COMMITTEE", "hdnd", "", "", null)));
    }
}
