package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.Vietnamese;

/** Reads the tasks of a table: its heading row says which column holds what. */
final class TableTasks {
    private static final Pattern TIME = Pattern.compile("thoi gian|thoi han|tien do|hoan thanh|\\bhan\\b|thoi diem");
    private static final Pattern SUPPORT = Pattern.compile("phoi hop");
    private static final Pattern TASK = Pattern.compile("noi dung|nhiem vu|cong viec|hoat dong|ten van ban|\\bviec\\b");
    private static final Pattern LEAD =
            Pattern.compile("chu tri|thuc hien|tham muu|phu trach|phan cong|don vi|co quan|trach nhiem");

    private final DeadlineReader deadlines;

    TableTasks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    private record Columns(int task, int lead, int support, int time) {
        static @Nullable Columns of(String[] cells) {
            var found = new int[] {-1, -1, -1, -1};
            for (var i = 0; i < cells.length; i++) {
                var kind = kind(Vietnamese.fold(cells[i]));
                if (kind >= 0 && found[kind] < 0) {
                    found[kind] = i;
                }
            }
            var columns = new Columns(found[0], found[1], found[2], found[3]);
            return columns.task < 0 || columns.lead < 0 && columns.time < 0 ? null : columns;
        }

        private static int kind(String heading) {
            if (heading.length() > 60) {
                return -1;
            }
            var kinds = List.of(TIME, SUPPORT, TASK, LEAD);
            var places = new int[] {3, 2, 0, 1};
            for (var i = 0; i < places.length; i++) {
                if (kinds.get(i).matcher(heading).find()) {
                    return places[i];
                }
            }
            return -1;
        }
    }

    /** The tasks of rows that stand together; none where no row says what the columns are. */
    List<Draft> read(List<Part> rows) {
        var drafts = new ArrayList<Draft>();
        Columns columns = null;
        for (var row : rows) {
            var cells = row.label.words().split("\t", -1);
            var heading = Columns.of(cells);
            if (heading != null) {
                columns = heading;
            } else if (columns != null) {
                add(drafts, row, cells, columns);
            }
        }
        return drafts;
    }

    private void add(List<Draft> drafts, Part row, String[] cells, Columns columns) {
        var task = cell(cells, columns.task);
        var fields = Fields.read(
                List.of("", "Chủ trì: " + cell(cells, columns.lead), "Phối hợp: " + cell(cells, columns.support)));
        var deadline = deadlines.inField(cell(cells, columns.time));
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
