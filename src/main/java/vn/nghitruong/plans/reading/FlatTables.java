package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.BodyNames;

/** Tables that were copied as text with every cell a paragraph: puts the cells of a row together again. */
final class FlatTables {
    private static final Pattern FIRST_HEADING = Pattern.compile("(?iuU)(?:s?tt|số tt|stt\\.?|số thứ tự)");
    private static final Pattern ROW_NUMBER = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5}|\\d{1,2}\\.\\d{1,2})[.)]?");
    private static final Pattern END =
            Pattern.compile("(?U)(?:[IVX]{1,5}\\.\\s.*|Nơi nhận.*|PHỤ LỤC.*|TM\\..*|Trên đây là.*|Ghi chú.*)");

    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST_HEADING = 60;

    private final DeadlineReader deadlines = new DeadlineReader(null, null);
    private final List<String> done = new ArrayList<>();

    private FlatTables() {}

    /** The same paragraphs, with the rows of such tables as one paragraph each, cells set apart by tabs. */
    static List<String> joined(List<String> paragraphs) {
        var tables = new FlatTables();
        for (var i = 0; i < paragraphs.size(); ) {
            i = FIRST_HEADING.matcher(paragraphs.get(i)).matches()
                    ? tables.table(paragraphs, i)
                    : tables.keep(paragraphs, i);
        }
        return tables.done;
    }

    private int keep(List<String> paragraphs, int index) {
        done.add(paragraphs.get(index));
        return index + 1;
    }

    /** Reads a table that begins here, if one does, and gives the place after it. */
    private int table(List<String> paragraphs, int start) {
        var end = start + 1;
        while (end < paragraphs.size() && end - start < MOST_COLUMNS && isHeading(paragraphs.get(end))) {
            end++;
        }
        var headings = paragraphs.subList(start, end);
        var columns = Columns.of(headings);
        if (columns == null || end >= paragraphs.size() || !isRowNumber(paragraphs.get(end))) {
            return keep(paragraphs, start);
        }
        done.add(String.join("\t", headings));
        return rows(paragraphs, end, headings.size(), columns);
    }

    private int rows(List<String> paragraphs, int start, int width, Columns columns) {
        var row = new ArrayList<String>();
        var i = start;
        for (; i < paragraphs.size() && !END.matcher(paragraphs.get(i)).matches(); i++) {
            if (isRowNumber(paragraphs.get(i)) && !row.isEmpty()) {
                done.add(row(row, width, columns));
                row.clear();
            }
            row.add(paragraphs.get(i));
        }
        done.add(row(row, width, columns));
        return i;
    }

    /** By place where no cell is missing; else what looks like a time or a name is put where it belongs. */
    private String row(List<String> cells, int width, Columns columns) {
        if (cells.size() == width) {
            return String.join("\t", cells);
        }
        var row = new ArrayList<>(Collections.nCopies(width, ""));
        row.set(0, cells.getFirst());
        for (var cell : cells.subList(1, cells.size())) {
            var column = column(cell, row, columns);
            row.set(column, row.get(column).isEmpty() ? cell : row.get(column) + "; " + cell);
        }
        return String.join("\t", row);
    }

    private int column(String cell, List<String> row, Columns columns) {
        if (row.get(columns.task()).isEmpty()) {
            return columns.task();
        }
        var time = emptyColumn(columns.time(), row);
        if (time != null
                && cell.length() <= LONGEST_HEADING
                && deadlines.inField(cell).isNamed()) {
            return time;
        }
        if (BodyNames.begin(cell)) {
            var lead = emptyColumn(columns.lead(), row);
            var support = emptyColumn(columns.support(), row);
            return lead != null ? lead : support != null ? support : columns.task();
        }
        return columns.task();
    }

    private static @Nullable Integer emptyColumn(int column, List<String> row) {
        return column >= 0 && row.get(column).isEmpty() ? column : null;
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING && !isRowNumber(paragraph) && !paragraph.matches(".*[.;:]");
    }

    private static boolean isRowNumber(String paragraph) {
        return ROW_NUMBER.matcher(paragraph).matches();
    }
}
