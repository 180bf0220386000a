package vn.nghitruong.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import vn.nghitruong.errors.BadInput;

/** Brings the rows of one council from a backup into its empty schema, within the caller's transaction. */
final class Loading {
    private final Connection connection;
    private final BackupFile file;
    private final Manifest.Part part;

    Loading(Connection connection, BackupFile file, Manifest.Part part) {
        this.connection = connection;
        this.file = file;
        this.part = part;
    }

    /** Loads every table without its triggers, for the history comes along; then goes on with the audit's chain. */
    void records() throws IOException, SQLException {
        quietly();
        var contents = byName(part.tables());
        var tables = Table.ofCouncil(connection, part.code());
        if (!contents.keySet().equals(tables.stream().map(Table::name).collect(Collectors.toUnmodifiableSet()))) {
            throw new BadInput("Bản sao lưu của hội đồng %s có những bảng khác với cấu trúc %s mà nó nêu."
                    .formatted(part.code(), part.migration()));
        }
        // One statement for all: emptying tables one by one takes far longer. Migrations may have put rows into some.
        run("truncate " + tables.stream().map(Table::qualified).collect(Collectors.joining(", ")));
        for (var table : tables) {
            copyIn(table, contents.get(table.name()));
        }
        for (var sequence : part.sequences()) {
            count(sequence);
        }
        for (var table : tables) {
            compare(table, contents.get(table.name()));
        }
        run("select audit_seal_restore(); select audit_all_tables()");
    }

    /** Puts the council into {@code core}; a host name that another council has claimed by now stays with that one. */
    void registration() throws IOException, SQLException {
        quietly();
        var contents = byName(part.core());
        for (var table : Table.ofCore(connection, part.code())) {
            run("delete from " + table.qualified() + table.condition());
            var content = contents.get(table.name());
            if (content == null) {
                continue;
            }
            var incoming = new Table("pg_temp", "incoming_" + table.name(), columns(content), "", "");
            run("create temp table \"%s\" (like %s including defaults) on commit drop"
                    .formatted(incoming.name(), table.qualified()));
            copyIn(incoming, content);
            run("insert into %s (%2$s) overriding system value select %2$s from %3$s on conflict do nothing"
                    .formatted(table.qualified(), incoming.columns(), incoming.qualified()));
        }
    }

    private void quietly() throws SQLException {
        run(Reading.SAME_TEXT_EVERYWHERE + "; set local session_replication_role = replica");
    }

    /** The core may have got new columns since the backup: they take their defaults. */
    private String columns(Manifest.Content content) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(file.read(content), StandardCharsets.UTF_8))) {
            var names = lines.readLine();
            if (names == null || !names.matches("[a-z0-9_]+(,[a-z0-9_]+)*")) {
                throw new BadInput("Bản sao lưu có phần %s không đọc được.".formatted(content.entry()));
            }
            return names;
        }
    }

    private void copyIn(Table table, Manifest.Content content) throws IOException, SQLException {
        try (var rows = file.read(content)) {
            copy().copyIn(table.copyIn(), rows);
        }
    }

    /** What lies in the table now must be, row by row, what was in the table that was backed up. */
    private void compare(Table table, Manifest.Content content) throws IOException, SQLException {
        var hashed = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
        var rows = copy().copyOut(table.copyOut(), hashed);
        var sha256 = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        if (rows != content.rows() || !sha256.equals(content.sha256())) {
            throw new BadInput(
                    "Bảng %s của hội đồng %s sau khi phục hồi không giống bản sao lưu (%d dòng, bản sao lưu có %d)."
                            .formatted(table.name(), part.code(), rows, content.rows()));
        }
    }

    private void count(Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(format('%I.%I', ?, ?)::regclass, ?)")) {
            statement.setString(1, Schemas.of(part.code()));
            statement.setString(2, sequence.name());
            statement.setLong(3, sequence.lastValue());
            statement.execute();
        }
    }

    private CopyManager copy() throws SQLException {
        return new CopyManager(connection.unwrap(BaseConnection.class));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Manifest.Content> byName(List<Manifest.Content> contents) {
        return contents.stream().collect(Collectors.toMap(Manifest.Content::table, Function.identity()));
    }
}
