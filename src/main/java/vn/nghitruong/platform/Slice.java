package vn.nghitruong.platform;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param number of the page, from 1
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> rows, int number, int size, long total) {
    /** One page of a list that is there as a whole: the nearest to the one asked for. */
    public static <T> Slice<T> of(List<T> all, int number, int size) {
        var at = within(number, size, all.size());
        var rows = all.subList((at - 1) * size, Math.min(all.size(), at * size));
        return new Slice<>(rows, at, size, all.size());
    }

    /** The number of the page that is shown for the one asked for: the nearest there is. */
    public static int within(int number, int size, long total) {
        return (int) Math.clamp(number, 1L, Math.max(1, (total + size - 1) / size));
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
