package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the list of delegates: a mandate of a term and what it is on a day. */
public record Delegate(
        long personId,
        String name,
        @Nullable String phone,
        @Nullable Integer bornYear,
        @Nullable String constituency,
        Mandate.Gained gained,
        @Nullable MandateState state,
        @Nullable LocalDate since,
        @Nullable String villages,
        boolean hasAccount) {}
