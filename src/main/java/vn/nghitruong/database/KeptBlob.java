package vn.nghitruong.database;

import java.sql.SQLException;
import java.util.List;

/**
 * A content that the records of a council count on.
 *
 * @param names of the files that have it, for people
 */
record KeptBlob(String sha256, long size, String names) {
    /** All of a council, by the view that the module of files keeps for this; none where a schema is older than it. */
    static List<KeptBlob> of(Reading reading, String schema) throws SQLException {
        var known = reading.list(row -> row.getBoolean(1), "select to_regclass(?) is not null", schema + ".kept_blob");
        return known.getFirst()
                ? reading.list(
                        row -> new KeptBlob(row.getString(1), row.getLong(2), row.getString(3)),
                        "select sha256, size, names from %s.kept_blob order by sha256".formatted(schema))
                : List.of();
    }
}
