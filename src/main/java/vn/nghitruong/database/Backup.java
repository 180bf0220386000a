package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.errors.BadInput;

/**
 * Writes the councils of an installation into one file, as they stood at one moment; the server may go on serving. The
 * file holds CSV and no format of PostgreSQL's own, so that it outlives the version it came from.
 */
public final class Backup {
    private final Schemas schemas;
    private final BlobStore blobs;

    public Backup(Database database) {
        this.schemas = new Schemas(database);
        this.blobs = new DiskBlobStore(database.files());
    }

    /**
     * What went into the file.
     *
     * @param lost uploaded files whose content is missing or no longer what it was; everything else is in the backup
     */
    public record Written(List<String> councils, long rows, long files, List<String> lost) {}

    /**
     * Writes all councils, or the one that is named, to a file that does not exist yet; leaves nothing behind where it
     * cannot.
     */
    public Written write(Path file, @Nullable String council) {
        var target = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(target.getParent())) {
            throw new BadInput("Không có thư mục %s để ghi bản sao lưu. Hãy tạo thư mục hoặc chọn nơi khác."
                    .formatted(target.getParent()));
        }
        try (var writer = BackupWriter.beside(target);
                var reading = Reading.of(schemas, Schemas.CORE)) {
            var parts = new ArrayList<Manifest.Part>();
            var lost = new ArrayList<String>();
            for (var code : chosen(reading, council)) {
                // A transaction of its own for each, or the locks of a hundred councils would not fit into memory.
                try (var ofCouncil = reading.alike(schemas, Schemas.of(code))) {
                    var uploaded = new BackedUpBlobs(blobs, writer, code, lost);
                    parts.add(council(writer, ofCouncil, code, uploaded));
                }
            }
            var postgresql = reading.connection().getMetaData().getDatabaseProductVersion();
            writer.finish(new Manifest(Manifest.FORMAT, Manifest.VERSION, Instant.now(), postgresql, parts));
            return new Written(
                    parts.stream().map(Manifest.Part::code).toList(),
                    parts.stream().mapToLong(Manifest.Part::rows).sum(),
                    parts.stream().mapToLong(part -> part.blobs().size()).sum(),
                    lost);
        } catch (IOException e) {
            throw new BadInput("Không ghi được bản sao lưu %s: %s".formatted(target, reason(e)), e);
        } catch (SQLException e) {
            throw new BadInput("Không sao lưu được, cơ sở dữ liệu báo lỗi: " + e.getMessage(), e);
        }
    }

    private static List<String> chosen(Reading reading, @Nullable String council) throws SQLException {
        var codes = reading.list(row -> row.getString(1), "select code from core.council order by code");
        if (council == null) {
            return codes;
        }
        if (!codes.contains(council)) {
            throw new BadInput(
                    "Không có hội đồng “%s” ở đây. Hiện có: %s".formatted(council, String.join(", ", codes)));
        }
        return List.of(council);
    }

    private static Manifest.Part council(BackupWriter writer, Reading reading, String code, BackedUpBlobs blobs)
            throws IOException, SQLException {
        var tables = new ArrayList<Manifest.Content>();
        for (var table : Table.ofCouncil(reading.connection(), code)) {
            tables.add(writer.add(code, table, reading.connection()));
        }
        var core = new ArrayList<Manifest.Content>();
        for (var table : Table.ofCore(reading.connection(), code)) {
            core.add(writer.add(code + "/core", table, reading.connection()));
        }
        var schema = Schemas.of(code);
        return new Manifest.Part(
                code,
                reading.first(row -> row.getString(1), "select name from core.council where code = ?", code)
                        .orElseThrow(),
                Schemas.version(reading.connection(), schema),
                lastSeal(reading, schema),
                tables,
                core,
                sequences(reading, schema),
                blobs.write(reading));
    }

    private static Manifest.@Nullable Seal lastSeal(Reading reading, String schema) throws SQLException {
        return reading.first(
                        row -> new Manifest.Seal(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))),
                        "select id, hash from %s.audit_seal order by id desc limit 1".formatted(schema))
                .orElse(null);
    }

    /** Sequences know no moment: read after the rows, they have counted at least as far as the rows need. */
    private static List<Manifest.Sequence> sequences(Reading reading, String schema) throws SQLException {
        return reading.list(
                row -> new Manifest.Sequence(row.getString(1), row.getLong(2)),
                "select sequencename, last_value from pg_sequences where schemaname = ? and last_value is not null order by 1",
                schema);
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "tệp đã có. Hãy chọn tên khác; bản sao lưu không bao giờ bị ghi đè.";
        }
        var message = String.valueOf(e.getMessage());
        if (message.contains("No space left")) {
            return "đĩa đã đầy. Hãy dọn đĩa hoặc chọn nơi khác; chưa có gì được ghi lại.";
        }
        if (e instanceof FileSystemException && !(e instanceof NoSuchFileException)) {
            return "không có quyền ghi ở đó (%s). Hãy chọn thư mục khác.".formatted(message);
        }
        return message;
    }
}
