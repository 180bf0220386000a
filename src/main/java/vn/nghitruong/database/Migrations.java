package vn.nghitruong.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a schema is where this program wants it, asked with one query: at each start Flyway itself would look at every
 * schema for a third of a second.
 */
final class Migrations {
    private Migrations() {}

    /** Whether the newest migration of a folder is in place, nothing failed, and the application's role may come in. */
    static boolean areIn(Connection connection, String schema, String folder, String app) throws SQLException {
        try (var known = connection.prepareStatement("select to_regclass(? || '.flyway_schema_history') is not null")) {
            known.setString(1, schema);
            try (var row = known.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
        }
        try (var current = connection.prepareStatement("""
                select bool_and(success) and bool_or(version = ?) and has_schema_privilege(?, ?, 'usage')
                from %s.flyway_schema_history""".formatted(schema))) {
            current.setString(1, newest(folder));
            current.setString(2, app);
            current.setString(3, schema);
            try (var row = current.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The version of the last file in a folder on the class path; all versions are times of the same length. */
    static String newest(String folder) {
        return files(folder).stream()
                .filter(name -> name.matches("V\\d{12}__.*\\.sql"))
                .map(name -> name.substring(1, name.indexOf("__")))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no migrations in " + folder));
    }

    private static List<String> files(String folder) {
        var address = Migrations.class.getResource("/" + folder);
        try {
            if (address.openConnection() instanceof JarURLConnection jar) {
                // A file of its own: the shared one is read by others while this one is closed.
                jar.setUseCaches(false);
                try (var file = jar.getJarFile()) {
                    return file.stream()
                            .filter(entry -> entry.getName().startsWith(folder + "/"))
                            .map(entry -> entry.getName().substring(folder.length() + 1))
                            .toList();
                }
            }
            try (var files = Files.list(Path.of(address.toURI()))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list the migrations in " + folder, e);
        }
    }
}
