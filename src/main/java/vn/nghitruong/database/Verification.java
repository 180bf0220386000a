package vn.nghitruong.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.errors.BadInput;

/**
 * Looks for what was changed behind the application's back: entries of the audit, its chain, records that are not what
 * their history says, uploaded
 * files that are not what was uploaded, frozen texts that are not what their hash says, schemas that are not what this program expects. Changes nothing; works beside a running server.
 */
public final class Verification {
    private final Schemas schemas;
    private final BlobStore blobs;
    private final Consumer<String> finding;

    /** Hands over each finding as a line for people, as soon as it is found. */
    public Verification(Database database, Consumer<String> finding) {
        this.schemas = new Schemas(database);
        this.blobs = new DiskBlobStore(database.files());
        this.finding = finding;
    }

    public List<String> councils() {
        try (var connection = schemas.connect(Schemas.CORE)) {
            if (!UnfinishedRestore.exists(connection, Schemas.CORE)) {
                throw new BadInput(
                        "Cơ sở dữ liệu này chưa có gì. Hãy chạy nghitruong serve hoặc nghitruong restore trước.");
            }
        } catch (SQLException e) {
            throw new BadInput("Không mở được cơ sở dữ liệu: " + e.getMessage(), e);
        }
        schema(Schemas.CORE, Schemas.CORE_FOLDER);
        return schemas.councils();
    }

    /** Checks one council; answers how far its audit reaches, or nothing where it could not be read. */
    public Optional<AuditState> verify(String council) {
        var schema = Schemas.of(council);
        schema(schema, Schemas.COUNCIL_FOLDER);
        Consumer<String> named = line -> finding.accept(council + ": " + line);
        try (var reading = Reading.of(schemas, schema)) {
            var audit = new AuditCheck(reading, named);
            audit.entries();
            audit.seals();
            new RecordCheck(reading, named).tables();
            new BlobCheck(reading, blobs, named).contents(council);
            new TextCheck(reading, named).texts(schema);
            return Optional.of(audit.state());
        } catch (SQLException e) {
            named.accept("không kiểm tra được nhật ký: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void schema(String schema, String folder) {
        try {
            var result = schemas.flyway(schema, folder)
                    .ignoreMigrationPatterns(
                            "") // Of the future, too: this program cannot vouch for what it does not know.
                    .load()
                    .validateWithResult();
            for (var invalid : result.invalidMigrations) {
                finding.accept("lược đồ %s, bước %s (%s): %s"
                        .formatted(schema, invalid.version, invalid.description, what(invalid.errorDetails)));
            }
        } catch (FlywayException e) {
            finding.accept("lược đồ %s không kiểm tra được: %s".formatted(schema, e.getMessage()));
        }
    }

    private static String what(ErrorDetails details) {
        return switch (details.errorCode) {
            case CoreErrorCode.CHECKSUM_MISMATCH -> "đã chạy với nội dung khác với chương trình này";
            case CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED,
                    CoreErrorCode.RESOLVED_REPEATABLE_MIGRATION_NOT_APPLIED ->
                "chưa chạy; hãy chạy nghitruong serve để nâng cấp";
            case CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED,
                    CoreErrorCode.APPLIED_REPEATABLE_MIGRATION_NOT_RESOLVED ->
                "chương trình này không biết bước đó; hãy dùng đúng phiên bản";
            default -> String.valueOf(details.errorMessage).replaceAll("\\s+", " ");
        };
    }
}
