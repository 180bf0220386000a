package vn.nghitruong.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The audit of one council by itself: every entry against its hash, every seal against the entries it took in. */
final class AuditCheck {
    private final Reading reading;
    private final Consumer<String> finding;

    AuditCheck(Reading reading, Consumer<String> finding) {
        this.reading = reading;
        this.finding = finding;
    }

    void entries() throws SQLException {
        reading.each(
                this::altered,
                "select id, table_name, row_key from audit_entry e where hash is distinct from audit_hash(e) order by id");
    }

    private boolean altered(ResultSet row) throws SQLException {
        finding.accept("mục nhật ký số %d (bảng %s, khóa %s) đã bị sửa sau khi ghi."
                .formatted(row.getLong(1), row.getString(2), row.getString(3)));
        return true;
    }

    void seals() throws SQLException {
        reading.each(
                this::broken, "select seal_id, recorded, found, first_entry, last_entry from audit_broken_seals()");
        // Entries carry the number of their transaction; a number the server has not reached was not written by it.
        reading.each(
                row -> {
                    finding.accept(
                            "nhật ký có giao dịch mà máy chủ cơ sở dữ liệu chưa từng thực hiện: mục bị chèn, hoặc dữ liệu được chép sang máy chủ khác không bằng backup và restore.");
                    return true;
                },
                """
                select 1 where pg_snapshot_xmax(pg_current_snapshot()) < (select tx_to from audit_seal order by id desc limit 1)
                    or exists (select from audit_entry where tx >= pg_snapshot_xmax(pg_current_snapshot())
                               and id > coalesce((select base_id from audit_seal order by id desc limit 1), 0))""");
    }

    private boolean broken(ResultSet row) throws SQLException {
        var recorded = row.getLong(2);
        var found = row.getLong(3);
        var where = found == 0 ? "" : " (mục số %d đến %d)".formatted(row.getLong(4), row.getLong(5));
        var what = recorded == found
                ? "mã niêm không khớp: mục trong đó, niêm này hoặc niêm trước nó đã bị sửa"
                : "khi niêm có %d mục, nay có %d: có mục bị xóa hoặc chèn thêm".formatted(recorded, found);
        finding.accept("niêm số %d%s: %s.".formatted(row.getLong(1), where, what));
        return true;
    }

    AuditState state() throws SQLException {
        return reading.first(
                        row -> new AuditState(
                                row.getLong(1),
                                row.getLong(2),
                                instant(row.getTimestamp(3)),
                                row.getLong(4),
                                instant(row.getTimestamp(5)),
                                row.getString(6)),
                        """
                        with last as (select * from audit_seal order by id desc limit 1)
                        select (select count(*) from audit_entry), tail.entries, tail.since,
                               (select count(*) from audit_seal), (select sealed_at from last),
                               (select encode(hash, 'hex') from last)
                        from (select count(*) as entries, min(at) as since from audit_entry
                              where id > coalesce((select base_id from last), 0)
                                and tx >= coalesce((select tx_to from last), '0'::xid8)) tail""")
                .orElseThrow();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
