package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A council of a test and what happens to it: changes by the application, and changes behind its back. */
record TestCouncil(Database database, String code) {
    static TestCouncil found(Database database, String code) {
        new Schemas(database).create(code, "Hội đồng nhân dân xã " + code);
        return new TestCouncil(database, code);
    }

    /** A little history: a row that changed, one that went, one that got another key. */
    TestCouncil withRecords() throws SQLException {
        asApp("""
                insert into setting values ('a', 'một'), ('b', 'hai'), ('c', 'ba, "bốn"\n'), ('d', '');
                update setting set value = 'hai mươi' where key = 'b';
                delete from setting where key = 'd';
                insert into holiday (day, kind, name, basis) values ('2026-09-02', 'HOLIDAY', 'Quốc khánh', 'BLLĐ');
                update holiday set day = '2026-09-03';
                insert into rule (key, value, unit, description, basis, valid_from)
                select 'r' || n, n::text, 'DAYS', 'Quy tắc ' || n, 'Điều ' || n, '2026-01-01' from generate_series(1, 20) n""");
        return this;
    }

    TestCouncil sealed() throws SQLException {
        asApp("select audit_seal_batch()");
        return this;
    }

    Connection connect(Database.Login login) throws SQLException {
        return DriverManager.getConnection(
                database.url() + "?currentSchema=" + Schemas.of(code) + ",core,ext", login.user(), login.password());
    }

    void asApp(String sql) throws SQLException {
        run(database.app(), sql);
    }

    /** What somebody with the owner's password could do: no trigger sees it. */
    void behindTheBack(String sql) throws SQLException {
        run(database.owner(), "set session_replication_role = replica;" + sql);
    }

    private void run(Database.Login login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (var connection = connect(database.owner())) {
            return Reading.list(connection, row -> String.valueOf(row.getString(1)), sql)
                    .getFirst();
        }
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        new Verification(database, findings::add).verify(code);
        return findings;
    }

    AuditState state() {
        return new Verification(database, line -> {}).verify(code).orElseThrow();
    }
}
