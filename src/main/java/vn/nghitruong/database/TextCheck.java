package vn.nghitruong.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The texts that a council keeps together with their hash, such as frozen months: each must still be what it was. */
final class TextCheck {
    private final Reading reading;
    private final Consumer<String> finding;

    TextCheck(Reading reading, Consumer<String> finding) {
        this.reading = reading;
        this.finding = finding;
    }

    /** Goes by the view that modules keep for this; a schema that is older than it has no such texts. */
    void texts(String schema) throws SQLException {
        var known =
                reading.list(row -> row.getBoolean(1), "select to_regclass(?) is not null", schema + ".hashed_text");
        if (known.getFirst()) {
            reading.each(
                    this::changed,
                    "select name from %s.hashed_text where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> sha256"
                            .formatted(schema));
        }
    }

    private boolean changed(ResultSet row) throws SQLException {
        finding.accept("%s: nội dung đã chốt không còn khớp mã kiểm tra.".formatted(row.getString(1)));
        return true;
    }
}
