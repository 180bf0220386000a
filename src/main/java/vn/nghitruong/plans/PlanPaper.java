package vn.nghitruong.plans;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a plan came from, as its page shows it; implemented by the module that brings plans in. */
public interface PlanPaper {
    /** Empty for a plan that came with the program. */
    Optional<Origin> of(Plan plan);

    /**
     * @param fileName of the document that was kept, null where the plan was written from the one of the year before
     * @param fileAddress where it is downloaded
     * @param draftAddress what people made of it, with everything that was corrected
     */
    record Origin(@Nullable String fileName, @Nullable String fileAddress, String draftAddress) {}
}
