package vn.nghitruong.indicators.months;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on frozen months and their approval. */
@Repository
class SnapshotRepository {
    private static final String VERSIONS = """
            select s.id, s.month, s.version, s.sha256, s.frozen_by, s.frozen_by_name, s.frozen_at,
                   a.approved_by, a.approved_by_name, a.approved_at, a.ended_at, a.ended_because
            from indicator_snapshot s left join snapshot_approval a on a.snapshot_id = s.id
            """;

    private final JdbcClient jdbc;

    SnapshotRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of a month, the newest first. */
    List<Version> of(YearMonth month) {
        return jdbc.sql(VERSIONS + "where s.month = :month order by s.version desc")
                .param("month", month.atDay(1))
                .query(Version.class)
                .list();
    }

    /** The newest version of each month. */
    List<Version> newest() {
        return jdbc.sql(VERSIONS + """
                        where s.version = (select max(version) from indicator_snapshot x where x.month = s.month)
                        order by s.month desc""").query(Version.class).list();
    }

    /** Those whose approval holds. */
    List<Version> standing() {
        return jdbc.sql(VERSIONS + "where a.snapshot_id is not null and a.ended_at is null order by s.month")
                .query(Version.class)
                .list();
    }

    String content(long id) {
        return jdbc.sql("select content from indicator_snapshot where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Whoever freezes or approves a month waits for whoever does so already. */
    void lock(YearMonth month) {
        jdbc.sql("select id from indicator_snapshot where month = :month order by id for update")
                .param("month", month.atDay(1))
                .query(Long.class)
                .list();
    }

    /** Adds a version unless there is one of this number already, also when somebody has just added it. */
    boolean insert(YearMonth month, int version, String content, String sha256, By by) {
        return jdbc.sql("""
                        insert into indicator_snapshot (month, version, content, sha256, frozen_by, frozen_by_name, frozen_at)
                        values (:month, :version, :content, :sha256, :by, :name, :at) on conflict (month, version) do nothing""")
                        .param("month", month.atDay(1))
                        .param("version", version)
                        .param("content", content)
                        .param("sha256", sha256)
                        .param("by", by.username())
                        .param("name", by.name())
                        .param("at", by.at())
                        .update()
                == 1;
    }

    /** Approves a version unless somebody has. */
    boolean approve(long id, By by) {
        return jdbc.sql("""
                        insert into snapshot_approval (snapshot_id, approved_by, approved_by_name, approved_at)
                        values (:id, :by, :name, :at) on conflict (snapshot_id) do nothing""")
                        .param("id", id)
                        .param("by", by.username())
                        .param("name", by.name())
                        .param("at", by.at())
                        .update()
                == 1;
    }

    /** Ends an approval that holds; answers whether it still did. */
    boolean end(long id, OffsetDateTime at, String because) {
        return jdbc.sql("""
                        update snapshot_approval set ended_at = :at, ended_because = :because
                        where snapshot_id = :id and ended_at is null""")
                        .param("id", id)
                        .param("at", at)
                        .param("because", because)
                        .update()
                == 1;
    }

    Optional<Version> find(YearMonth month, int version) {
        return of(month).stream().filter(each -> each.version() == version).findFirst();
    }

    /** Who does something, and when. */
    record By(String username, String name, OffsetDateTime at) {}
}
