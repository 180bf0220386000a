package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads the tasks of a table: its heading row says which column holds what. */
final class TableTasks {
    private final DeadlineReader deadlines;

    TableTasks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /** The tasks of rows that stand together; none where no row says what the columns are. */
    List<Draft> read(List<Part> rows) {
        var drafts = new ArrayList<Draft>();
        Columns columns = null;
        for (var row : rows) {
            var cells = row.label.words().split("\t", -1);
            var heading = Columns.of(List.of(cells));
            if (heading != null) {
                columns = heading;
            } else if (columns != null) {
                add(drafts, row, cells, columns);
            }
        }
        return drafts;
    }

    private void add(List<Draft> drafts, Part row, String[] cells, Columns columns) {
        var task = cell(cells, columns.task());
        var fields = Fields.read(
                List.of("", "Chủ trì: " + cell(cells, columns.lead()), "Phối hợp: " + cell(cells, columns.support())));
        var deadline = deadlines.inField(cell(cells, columns.time()));
        if (task.isEmpty() || !fields.nameSomebody() && !deadline.isNamed()) {
            return;
        }
        drafts.add(new Draft(
                row, TaskWords.of(task, Deadline.NONE), fields.lead(), fields.support(), deadline, row.words()));
    }

    private static String cell(String[] cells, int index) {
        return index < 0 || index >= cells.length ? "" : cells[index].strip();
    }
}
