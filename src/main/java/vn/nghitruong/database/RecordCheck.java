package vn.nghitruong.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The records of one council against their history: each row must be what its last entry in the audit says. */
final class RecordCheck {
    private record Audited(String table, boolean watched) {}

    private final Reading reading;
    private final Consumer<String> finding;

    RecordCheck(Reading reading, Consumer<String> finding) {
        this.reading = reading;
        this.finding = finding;
    }

    void tables() throws SQLException {
        var tables = reading.list(
                row -> new Audited(row.getString(1), row.getBoolean(2)),
                "select name, watched from audited_table order by name");
        for (var table : tables) {
            if (!table.watched) {
                finding.accept(
                        "bảng %s: thay đổi không được ghi vào nhật ký, vì trigger “audit” thiếu, bị tắt hoặc bị thay."
                                .formatted(table.table));
            }
            reading.each(row -> different(table.table, row), """
                    select d.row_key, d.recorded is null, d.found is null,
                           (select string_agg(key, ', ' order by key) from jsonb_each(d.found)
                            where value <> (d.recorded -> key)),
                           (select max(id) from audit_entry e where e.table_name = t.name and e.row_key = d.row_key)
                    from audited_table t, audit_differences(t.name) d where t.name = ?""", table.table);
        }
    }

    private boolean different(String table, ResultSet row) throws SQLException {
        finding.accept("bảng %s, khóa %s: %s.".formatted(table, row.getString(1), what(row)));
        return true;
    }

    private static String what(ResultSet row) throws SQLException {
        if (row.getBoolean(2)) {
            return "bản ghi có ở đây nhưng nhật ký không ghi là có";
        }
        if (row.getBoolean(3)) {
            return "bản ghi biến mất mà nhật ký không ghi lần xóa (mục cuối số %d)".formatted(row.getLong(5));
        }
        return "bản ghi khác với nhật ký ở cột %s (mục cuối số %d)".formatted(row.getString(4), row.getLong(5));
    }
}
