package vn.nghitruong.plans.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.text.Vietnamese;

/** Which column of a table holds what, -1 for what it does not hold. */
record Columns(int task, int lead, int support, int time) {
    private static final Pattern TIME = Pattern.compile("thoi gian|thoi han|tien do|hoan thanh|\\bhan\\b|thoi diem");
    private static final Pattern SUPPORT = Pattern.compile("phoi hop");
    private static final Pattern TASK = Pattern.compile("noi dung|nhiem vu|cong viec|hoat dong|ten van ban|\\bviec\\b");
    private static final Pattern LEAD =
            Pattern.compile("chu tri|thuc hien|tham muu|phu trach|phan cong|don vi|co quan|trach nhiem");
    private static final List<Pattern> KINDS = List.of(TASK, LEAD, SUPPORT, TIME);

    /** "Thời gian thực hiện" is a time, "cơ quan phối hợp thực hiện" is support. */
    private static final int[] ORDER = {3, 2, 0, 1};

    private static final int LONGEST_HEADING = 60;

    /** The columns a row of headings names, null where it is no such row. */
    static @Nullable Columns of(List<String> cells) {
        var found = new int[] {-1, -1, -1, -1};
        for (var i = 0; i < cells.size(); i++) {
            var kind = kind(Vietnamese.fold(cells.get(i)));
            if (kind >= 0 && found[kind] < 0) {
                found[kind] = i;
            }
        }
        var columns = new Columns(found[0], found[1], found[2], found[3]);
        return columns.task < 0 || columns.lead < 0 && columns.time < 0 ? null : columns;
    }

    private static int kind(String heading) {
        for (var kind : ORDER) {
            if (heading.length() <= LONGEST_HEADING
                    && KINDS.get(kind).matcher(heading).find()) {
                return kind;
            }
        }
        return -1;
    }
}
