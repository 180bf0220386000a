package vn.nghitruong.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The schemas of an installation: {@code core}, {@code ext} and one for each council. Migrates them as the owner and
 * grants the application's role just what it needs: records yes, the audit read-only.
 */
public class Schemas {
    public static final String CORE = "core";
    static final String CORE_FOLDER = "db/core";
    static final String COUNCIL_FOLDER = "db/council";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Database database;

    public Schemas(Database database) {
        this.database = database;
    }

    /** The schema that holds the records of a council; refuses a code that is not one, since it enters SQL. */
    public static String of(String councilCode) {
        if (councilCode.length() > 40 || !CODE.matcher(councilCode).matches()) {
            throw new IllegalArgumentException("not a council code: " + councilCode);
        }
        return "hd_" + councilCode.replace('-', '_');
    }

    /**
     * Brings the core and every council that is registered there to the newest version. Several servers on one database
     * may start at once: one migrates, the others wait for it.
     */
    public void migrate() {
        try (var lock = SchemaLock.take(this)) {
            UnfinishedRestore.mend(this);
            migrateCore();
            councils().forEach(this::migrateCouncil);
        }
    }

    /** Creates the schema of a council and registers it. Both or nothing can be repeated without harm. */
    public void create(String code, String name) {
        try (var lock = SchemaLock.take(this);
                var connection = connect(CORE);
                var insert = connection.prepareStatement(
                        "insert into council (code, name) values (?, ?) on conflict do nothing")) {
            migrateCouncil(code);
            insert.setString(1, code);
            insert.setString(2, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot register council " + code, e);
        }
    }

    /** Codes of all councils, in alphabetical order. */
    public List<String> councils() {
        try (var connection = connect(CORE);
                var rows = connection.createStatement().executeQuery("select code from council order by code")) {
            var codes = new ArrayList<String>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the councils", e);
        }
    }

    void migrateCore() {
        if (isCurrent(CORE, CORE_FOLDER)) {
            return;
        }
        flyway(CORE, CORE_FOLDER).load().migrate();
        run(CORE, "grant usage on schema core, ext to " + app() + ";" + records(CORE));
    }

    void migrateCouncil(String code) {
        var schema = of(code);
        if (isCurrent(schema, COUNCIL_FOLDER)) {
            return;
        }
        flyway(schema, COUNCIL_FOLDER).load().migrate();
        grantCouncil(schema);
    }

    private boolean isCurrent(String schema, String folder) {
        try (var connection = DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password())) {
            return Migrations.areIn(connection, schema, folder, database.app().user());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look at schema " + schema, e);
        }
    }

    /** Brings an empty schema to where a backup was made. */
    void migrateTo(String schema, String version) {
        flyway(schema, COUNCIL_FOLDER).target(version).load().migrate();
    }

    /** Whether this program has the migration at which a backup was made. */
    boolean knows(String schema, String version) {
        return Arrays.stream(flyway(schema, COUNCIL_FOLDER).load().info().all())
                .anyMatch(migration -> migration.getVersion() != null
                        && migration.getVersion().getVersion().equals(version));
    }

    /** The newest migration a schema has had. */
    static String version(Connection connection, String schema) throws SQLException {
        return Reading.list(connection, row -> row.getString(1), """
                        select version from %s.flyway_schema_history where success and version is not null
                        order by string_to_array(version, '.')::bigint[] desc limit 1""".formatted(schema))
                .getFirst();
    }

    /** Puts the audit on every table and grants the application its rights; repeated after each migration. */
    void grantCouncil(String schema) {
        run(
                schema,
                "select audit_all_tables();" + records(schema)
                        + "revoke insert, update, delete on audit_entry, audit_seal, flyway_schema_history from "
                        + app());
    }

    FluentConfiguration flyway(String schema, String folder) throws FlywayException {
        return Flyway.configure()
                .dataSource(
                        address(schema),
                        database.owner().user(),
                        database.owner().password())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + folder);
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                address(schema), database.owner().user(), database.owner().password());
    }

    /** Temporary tables come last by name, or they would come first: nobody slips one under the audit's functions. */
    private String address(String schema) {
        var path = (schema.equals(CORE) ? "core,ext" : schema + ",core,ext") + ",pg_temp";
        return database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=" + path;
    }

    private void run(String schema, String sql) {
        try (var connection = connect(schema);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare schema " + schema, e);
        }
    }

    private String records(String schema) {
        return """
                grant usage on schema %1$s to %2$s;
                grant select, insert, update, delete on all tables in schema %1$s to %2$s;
                grant usage on all sequences in schema %1$s to %2$s;
                """.formatted(schema, app());
    }

    private String app() {
        return '"' + database.app().user().replace("\"", "\"\"") + '"';
    }
}
