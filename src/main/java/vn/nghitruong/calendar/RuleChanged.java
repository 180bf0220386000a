package vn.nghitruong.calendar;

import java.time.LocalDate;

/** A rule has another value from a day on. What was computed before keeps its day until somebody moves it. */
public record RuleChanged(String key, LocalDate validFrom) {}
