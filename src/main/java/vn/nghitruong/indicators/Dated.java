package vn.nghitruong.indicators;

import java.time.LocalDate;

/**
 * A record whose side is decided once and for all by what it is, on the day on which it begins to count: the day
 * something fell due, or was issued. Spans are then slices of one list.
 */
public record Dated(LocalDate day, Side side, Counted counted) {}
