package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.nghitruong.TestDatabase;

class VerificationTests {
    /** The first entry about the setting b; what migrations wrote comes before it. */
    private static final String OF_B =
            "(select min(id) from audit_entry where table_name = 'setting' and row_key = 'b')";

    private TestCouncil council;

    @BeforeEach
    void found(TestInfo test) throws SQLException {
        var name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        council = TestCouncil.found(TestDatabase.quiet(), "v-" + name.substring(0, Math.min(36, name.length())))
                .withRecords()
                .sealed();
    }

    @Test
    void whatTheApplicationWroteIsSound() throws SQLException {
        council.asApp("update setting set value = 'một nữa' where key = 'a'");
        council.sealed();

        assertThat(council.findings()).isEmpty();
        assertThat(council.state().unsealed()).isZero();
        assertThat(council.state().seals()).isEqualTo(2);
    }

    @Test
    void theTailThatIsNotSealedYetIsCounted() throws SQLException {
        council.asApp("insert into setting values ('x', '1'), ('y', '2')");

        assertThat(council.findings()).isEmpty();
        assertThat(council.state().unsealed()).isEqualTo(2);
        assertThat(council.state().unsealedSince()).isNotNull();
    }

    @Test
    void alteredEntryIsNamed() throws SQLException {
        council.behindTheBack("update audit_entry set actor = 'người khác' where id = " + OF_B);

        assertThat(council.findings()).singleElement().asString().contains("setting", "khóa b", "đã bị sửa");
    }

    @Test
    void alteredEntryWithANewHashBreaksItsSeal() throws SQLException {
        council.behindTheBack("update audit_entry set actor = 'người khác' where id = " + OF_B
                + "; update audit_entry e set hash = audit_hash(e) where id = " + OF_B);

        assertThat(council.findings()).singleElement().asString().contains("niêm số 1", "mã niêm không khớp");
    }

    @Test
    void deletedEntryBreaksItsSeal() throws SQLException {
        council.behindTheBack("delete from audit_entry where id = " + OF_B);

        assertThat(council.findings()).anySatisfy(line -> assertThat(line).contains("niêm số 1", "nay có"));
    }

    @Test
    void insertedEntryBreaksItsSeal() throws SQLException {
        council.behindTheBack("""
                insert into audit_entry overriding system value
                    select 1000, at, tx, actor, table_name, row_key, operation, before, after, hash from audit_entry where id = %s;
                update audit_entry e set hash = audit_hash(e) where id = 1000""".formatted(OF_B.replace("min", "max")));

        assertThat(council.findings()).singleElement().asString().contains("niêm số 1", "nay có");
    }

    @Test
    void sealThatWasDeletedIsMissedByTheNext() throws SQLException {
        council.asApp("insert into setting values ('x', '1')");
        council.sealed();
        council.behindTheBack("delete from audit_seal where id = 1");

        assertThat(council.findings()).singleElement().asString().contains("niêm số 2");
    }

    @Test
    void timeOfASealCannotBeMoved() throws SQLException {
        council.behindTheBack("update audit_seal set sealed_at = sealed_at - interval '1 day'");

        assertThat(council.findings()).singleElement().asString().contains("niêm số 1");
    }

    @Test
    void recordThatWasChangedBehindTheTriggersIsNamed() throws SQLException {
        council.behindTheBack("""
                update setting set value = 'khác' where key = 'b';
                delete from rule where key = 'r7';
                insert into setting values ('lạ', '1'), ('d', 'sống lại')""");

        assertThat(council.findings())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("bảng setting, khóa b", "cột value"))
                .anySatisfy(line -> assertThat(line).contains("bảng rule, khóa 7", "biến mất"))
                .anySatisfy(line -> assertThat(line).contains("bảng setting, khóa lạ", "không ghi là có"))
                .anySatisfy(line -> assertThat(line).contains("bảng setting, khóa d", "không ghi là có"));
    }

    @Test
    void triggerThatIsOffIsNamed() throws SQLException {
        council.behindTheBack("alter table holiday disable trigger audit; drop trigger audit on rule");

        assertThat(council.findings())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("bảng holiday"))
                .anySatisfy(line -> assertThat(line).contains("bảng rule"));
    }

    @Test
    void columnsThatAMigrationAddsOrDropsAreNoTampering() throws SQLException {
        council.behindTheBack("alter table rule add note text not null default '', drop column description");
        assertThat(council.findings()).isEmpty();

        council.behindTheBack("update rule set value = '70' where key = 'r7'");
        assertThat(council.findings()).singleElement().asString().contains("bảng rule, khóa 7", "cột value");
    }

    @Test
    void rowsThatAMigrationBringsGetTheirEntry() throws SQLException {
        council.behindTheBack("create table kind (code text primary key); insert into kind values ('x'), ('y')");
        new Schemas(TestDatabase.quiet()).grantCouncil(Schemas.of(council.code()));

        assertThat(council.findings()).isEmpty();
        assertThat(council.ask("select count(*) from audit_entry where table_name = 'kind'"))
                .isEqualTo("2");
    }

    @Test
    void imageDoesNotDependOnWhoConnects() throws SQLException {
        council.behindTheBack("create table visit (id int primary key, at timestamptz, took interval, picture bytea)");
        new Schemas(TestDatabase.quiet()).grantCouncil(Schemas.of(council.code()));
        council.asApp("""
                set timezone = 'Asia/Ho_Chi_Minh'; set intervalstyle = 'iso_8601'; set bytea_output = 'escape';
                insert into visit values (1, now(), '1 day 2 hours', '\\x00ff')""");

        assertThat(council.findings()).isEmpty();
    }

    @Test
    void schemaOfAnotherVersionIsNamed() throws SQLException {
        council.behindTheBack("update flyway_schema_history set checksum = 1 where version = '202611240900'");
        assertThat(council.findings()).singleElement().asString().contains("202611240900");

        council.behindTheBack("""
                update flyway_schema_history set version = '209901010000' where version = '202611240900'""");
        assertThat(council.findings()).anySatisfy(line -> assertThat(line).contains("209901010000"));
    }

    @Test
    void frozenTextThatIsNotWhatItsHashSaysIsNamed() throws SQLException {
        var row =
                "insert into indicator_snapshot (month, version, content, sha256, frozen_by, frozen_by_name, frozen_at)"
                        + " values ('2026-05-01', %d, '%s', encode(sha256(convert_to('số liệu', 'UTF8')), 'hex'), 'lan', 'Lan', now());";
        council.asApp(row.formatted(1, "số liệu"));
        assertThat(council.findings()).isEmpty();
        council.asApp(row.formatted(2, "số khác"));
        assertThat(council.findings())
                .containsExactly("%s: chỉ tiêu tháng 5/2026, bản 2: nội dung đã chốt không còn khớp mã kiểm tra."
                        .formatted(council.code()));
    }

    @Test
    void theApplicationsRoleCannotTouchTheAudit() {
        for (var attempt : new String[] {
            "update audit_entry set actor = 'x'",
            "delete from audit_entry",
            "insert into audit_seal (kind, base_id, tx_from, tx_to, entries, hash) values ('BATCH', 0, '0', '0', 0, '')",
            "update audit_seal set entries = 0",
            "delete from audit_seal",
            "truncate audit_entry",
            "select audit_append('setting', 'a', 'UPDATE', null, null)",
            "select audit_seal_restore()",
            "alter table setting disable trigger audit",
            "set session_replication_role = replica",
            "create temp table audit_entry (id int)"
        }) {
            assertThatThrownBy(() -> council.asApp(attempt))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }
}
