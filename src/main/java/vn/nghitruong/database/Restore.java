package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.errors.BadInput;

/**
 * Brings councils from a backup into a database that nobody serves. Each comes whole or not at all, is compared with
 * what the backup says of itself, and only then takes the place of anything.
 */
public final class Restore {
    private final Database database;
    private final Schemas schemas;
    private final BlobStore blobs;
    private final Consumer<String> say;

    /** Tells its progress, a line at a time. */
    public Restore(Database database, Consumer<String> say) {
        this.database = database;
        this.schemas = new Schemas(database);
        this.blobs = new DiskBlobStore(database.files());
        this.say = say;
    }

    /** Restores all councils of a backup, or one; one that is here already is refused, or kept in a file and replaced. */
    public void restore(BackupFile file, @Nullable String council, boolean replace) {
        var parts = file.parts(council);
        try (var lock = SchemaLock.take(schemas)) {
            UnfinishedRestore.mend(schemas);
            schemas.migrateCore();
            parts.forEach(this::mustBeKnown);
            var present = schemas.councils();
            var replaced = parts.stream()
                    .map(Manifest.Part::code)
                    .filter(present::contains)
                    .toList();
            if (!replaced.isEmpty()) {
                mayReplace(replaced, replace);
                replaced.forEach(code -> keep(code, file.path()));
            }
            for (var part : parts) {
                restore(file, part);
                say.accept("Đã phục hồi hội đồng %s: %,d dòng trong %d bảng, %,d tệp."
                        .formatted(
                                part.code(),
                                part.rows(),
                                part.tables().size(),
                                part.blobs().size()));
            }
        }
    }

    private void mustBeKnown(Manifest.Part part) {
        if (!schemas.knows(Schemas.of(part.code()), part.migration())) {
            throw new BadInput(
                    "Bản sao lưu của hội đồng %s (cấu trúc %s) do phiên bản khác của chương trình làm. Hãy nâng cấp chương trình rồi phục hồi."
                            .formatted(part.code(), part.migration()));
        }
    }

    private void mayReplace(List<String> codes, boolean replace) {
        if (!replace) {
            throw new BadInput(
                    "Ở đây đã có hội đồng %s. Hãy phục hồi vào thư mục dữ liệu khác (--data), hoặc thêm --replace để thay: dữ liệu đang có sẽ được sao lưu trước."
                            .formatted(String.join(", ", codes)));
        }
        try (var connection = schemas.connect(Schemas.CORE)) {
            var users = Reading.list(
                    connection,
                    row -> 1,
                    "select 1 from pg_stat_activity where usename = ? and datname = current_database()",
                    database.app().user());
            if (!users.isEmpty()) {
                throw new BadInput("Hệ thống đang chạy trên cơ sở dữ liệu này. Hãy dừng nó rồi phục hồi.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot see who is connected", e);
        }
    }

    private void keep(String code, Path backup) {
        var now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        var kept = backup.toAbsolutePath().resolveSibling("%s-truoc-phuc-hoi-%s.zip".formatted(code, now));
        new Backup(database).write(kept, code);
        say.accept("Đã sao lưu dữ liệu đang có của hội đồng %s vào %s".formatted(code, kept));
    }

    private void restore(BackupFile file, Manifest.Part part) {
        try {
            load(file, part);
        } catch (IOException | SQLException | FlywayException e) {
            UnfinishedRestore.mend(schemas);
            throw new BadInput(
                    "Không phục hồi được hội đồng %s: %s. Dữ liệu ở đây không bị thay đổi."
                            .formatted(part.code(), e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            UnfinishedRestore.mend(schemas);
            throw e;
        }
    }

    private void load(BackupFile file, Manifest.Part part) throws IOException, SQLException {
        var schema = Schemas.of(part.code());
        contents(file, part);
        try (var connection = schemas.connect(schema)) {
            UnfinishedRestore.begin(connection, schema);
            schemas.migrateTo(schema, part.migration());
            var loading = new Loading(connection, file, part);
            loading.records();
            connection.commit();
            schemas.migrateCouncil(part.code());
            loading.registration();
            UnfinishedRestore.finish(connection, schema);
            connection.commit();
            analyze(connection, part.code());
        }
    }

    /** Uploaded files come first: without their rows they harm nobody and are tidied away after a day. */
    private void contents(BackupFile file, Manifest.Part part) throws IOException {
        for (var blob : part.blobs()) {
            try (var in = file.read(blob.entry(part.code()));
                    var draft = blobs.receive(part.code(), in, Long.MAX_VALUE)) {
                draft.keep();
            }
        }
    }

    /** Or the first queries would be planned for empty tables. */
    private static void analyze(Connection connection, String code) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            for (var table : Table.ofCouncil(connection, code)) {
                statement.execute("analyze " + table.qualified());
            }
        }
    }
}
