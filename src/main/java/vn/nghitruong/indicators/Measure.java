package vn.nghitruong.indicators;

import java.util.List;

/** What an indicator comes to over a span: its parts, the same ones in the same order whatever the span. */
public record Measure(List<Part> parts) {
    public Measure {
        parts = List.copyOf(parts);
    }
}
