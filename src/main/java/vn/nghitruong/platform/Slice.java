package vn.nghitruong.platform;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param number of the page, from 1
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> rows, int number, int size, long total) {
    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
