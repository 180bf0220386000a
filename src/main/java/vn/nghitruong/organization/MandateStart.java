package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a mandate begins. */
record MandateStart(
        long termId, @Nullable Long constituencyId, Mandate.Gained gained, LocalDate electedOn, LocalDate heldFrom) {}
