package vn.nghitruong.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.platform.Subject;

/** Every SQL statement on stored files and their words. */
@Repository
class FileRepository {
    private static final String COLUMNS = """
            select id, name, sha256, size, kind, secrecy, state, use_kind, use_code, use_title, use_address,
                   stored_by_name, stored_at
            from stored_file\s""";

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static StoredFile map(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                FileKind.valueOf(row.getString("kind")),
                Secrecy.valueOf(row.getString("secrecy")),
                FileState.valueOf(row.getString("state")),
                new Subject(
                        row.getString("use_kind"),
                        row.getString("use_code"),
                        row.getString("use_title"),
                        row.getString("use_address")),
                row.getString("stored_by_name"),
                row.getObject("stored_at", OffsetDateTime.class));
    }

    Optional<StoredFile> find(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, n) -> map(row))
                .optional();
    }

    /** Files of some records of one kind that are not withdrawn, in the order in which they came. */
    List<StoredFile> of(String useKind, List<String> useCodes) {
        return jdbc.sql(COLUMNS + "where use_kind = :kind and use_code = any(:codes) and state = 'KEPT' order by id")
                .param("kind", useKind)
                .param("codes", useCodes.toArray(String[]::new))
                .query((row, n) -> map(row))
                .list();
    }

    long insert(Upload upload, Subject use, Uploader by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into stored_file (name, sha256, size, kind, secrecy, use_kind, use_code, use_title,
                                                 use_address, stored_by, stored_by_name, stored_at)
                        values (:name, :sha256, :size, :kind, :secrecy, :useKind, :useCode, :useTitle, :useAddress,
                                :by, :byName, :at) returning id""")
                .param("name", upload.name())
                .param("sha256", upload.sha256())
                .param("size", upload.size())
                .param("kind", upload.kind().name())
                .param("secrecy", upload.secrecy().name())
                .param("useKind", use.kind())
                .param("useCode", use.code())
                .param("useTitle", use.title())
                .param("useAddress", use.address())
                .param("by", by.username())
                .param("byName", by.name())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void insertText(String sha256, String words) {
        jdbc.sql("insert into file_text (sha256, words) values (:sha256, :words) on conflict do nothing")
                .param("sha256", sha256)
                .param("words", words)
                .update();
    }

    Optional<String> text(String sha256) {
        return jdbc.sql("select words from file_text where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /** Withdraws a file if it is kept, and writes down why in the same statement; answers whether it did. */
    boolean withdraw(long id, String reason, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        with withdrawn as (
                            update stored_file set state = 'WITHDRAWN' where id = :id and state = 'KEPT' returning id)
                        insert into file_withdrawal (file_id, reason, withdrawn_by, withdrawn_at)
                        select id, :reason, :by, :at from withdrawn""")
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Bytes somebody has sent since a time, also those that were quarantined. */
    long sentSince(String username, OffsetDateTime since) {
        return jdbc.sql("""
                        select coalesce((select sum(size) from stored_file where stored_by = :by and stored_at >= :since), 0)
                             + coalesce((select sum(size) from quarantined_file where uploaded_by = :by and uploaded_at >= :since), 0)""")
                .param("by", username)
                .param("since", since)
                .query(Long.class)
                .single();
    }

    boolean isUsed(String sha256) {
        return jdbc.sql("select exists (select from stored_file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }
}
