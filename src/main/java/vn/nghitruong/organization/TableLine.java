package vn.nghitruong.organization;

import java.util.List;

/**
 * A line of a table as it was read.
 *
 * @param number in the file, from 1
 */
record TableLine(int number, List<String> cells) {
    boolean empty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
