package vn.nghitruong.plans.importing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.plans.PlanPaper;

/** Where a plan that was brought in came from. */
@Component
class ImportedPaper implements PlanPaper {
    private final PlanImports imports;
    private final ImportFiles files;

    ImportedPaper(PlanImports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public Optional<Origin> of(Plan plan) {
        return imports.of(plan).map(draft -> {
            var file = files.of(draft);
            return new Origin(
                    file.map(f -> f.name()).orElse(null),
                    file.map(f -> f.address()).orElse(null),
                    draft.address());
        });
    }
}
