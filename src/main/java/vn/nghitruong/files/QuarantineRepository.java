package vn.nghitruong.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.blobs.Draft;
import vn.nghitruong.text.SecrecyMarks.Level;

/** Every SQL statement on quarantined files. */
@Repository
class QuarantineRepository {
    private static final String COLUMNS = """
            select id, name, sha256, size, uploaded_by_name, uploaded_at, released_at, released_by, release_reason
            from quarantined_file\s""";

    private final JdbcClient jdbc;

    QuarantineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Draft draft, String name, Uploader by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into quarantined_file (name, sha256, size, uploaded_by, uploaded_by_name, uploaded_at)
                        values (:name, :sha256, :size, :by, :byName, :at) returning id""")
                .param("name", name)
                .param("sha256", draft.sha256())
                .param("size", draft.size())
                .param("by", by.username())
                .param("byName", by.name())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void insertMark(long fileId, int position, FoundMark mark) {
        jdbc.sql("""
                        insert into quarantine_mark (file_id, position, level, place, line, words)
                        values (:file, :position, :level, :place, :line, :words)""")
                .param("file", fileId)
                .param("position", position)
                .param("level", mark.level().name())
                .param("place", mark.place().name())
                .param("line", mark.line())
                .param("words", mark.words())
                .update();
    }

    boolean isReleased(String sha256) {
        return jdbc.sql(
                        "select exists (select from quarantined_file where sha256 = :sha256 and released_at is not null)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    long count() {
        return jdbc.sql("select count(*) from quarantined_file")
                .query(Long.class)
                .single();
    }

    List<QuarantinedFile> page(int limit, int offset) {
        var rows = jdbc.sql(COLUMNS + "order by released_at is not null, id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> map(row, List.of()))
                .list();
        var marks = marks(rows.stream().map(QuarantinedFile::id).toList());
        return rows.stream().map(row -> with(row, marks)).toList();
    }

    Optional<QuarantinedFile> find(long id) {
        var marks = marks(List.of(id));
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, n) -> with(map(row, List.of()), marks))
                .optional();
    }

    private record MarkOf(long file, FoundMark mark) {}

    private Map<Long, List<FoundMark>> marks(List<Long> ids) {
        return jdbc
                .sql("""
                        select file_id, place, level, line, words from quarantine_mark
                        where file_id = any(:ids) order by file_id, position""")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> new MarkOf(
                        row.getLong("file_id"),
                        new FoundMark(
                                FoundMark.Place.valueOf(row.getString("place")),
                                Level.valueOf(row.getString("level")),
                                row.getInt("line"),
                                row.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(MarkOf::file, Collectors.mapping(MarkOf::mark, Collectors.toList())));
    }

    private static QuarantinedFile with(QuarantinedFile file, Map<Long, List<FoundMark>> marks) {
        return new QuarantinedFile(
                file.id(),
                file.name(),
                file.sha256(),
                file.size(),
                file.uploadedBy(),
                file.uploadedAt(),
                marks.getOrDefault(file.id(), List.of()),
                file.release());
    }

    private static QuarantinedFile map(ResultSet row, List<FoundMark> marks) throws SQLException {
        return new QuarantinedFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class),
                marks,
                release(row));
    }

    private static QuarantinedFile.@Nullable Release release(ResultSet row) throws SQLException {
        var at = row.getObject("released_at", OffsetDateTime.class);
        return at == null
                ? null
                : new QuarantinedFile.Release(at, row.getString("released_by"), row.getString("release_reason"));
    }

    /** Releases a file that is not released yet; answers whether it did. */
    boolean release(long id, String reason, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        update quarantined_file set released_at = :at, released_by = :by, release_reason = :reason
                        where id = :id and released_at is null""")
                        .param("id", id)
                        .param("at", at)
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
