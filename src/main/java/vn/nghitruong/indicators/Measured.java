package vn.nghitruong.indicators;

import java.time.LocalDate;

/** An indicator that a module can compute from its own records. */
public interface Measured {
    /** The code of the indicator in the catalogue. */
    String code();

    /** The value as of the end of a day, by the dates of the records as known today. */
    Measure on(LocalDate day);
}
