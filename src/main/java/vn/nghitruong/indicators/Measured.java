package vn.nghitruong.indicators;

import java.util.List;

/** An indicator that a module can compute from its own records. */
public interface Measured {
    /** The code of the indicator in the catalogue. */
    String code();

    /**
     * What it comes to over each of some spans, in their order, by the dates of the records as known today: what was
     * entered late counts on the day on which it was. Records are read once, however many spans are asked for; spans may
     * overlap. No span ends after today.
     */
    List<Measure> over(List<Span> spans);
}
