package vn.nghitruong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nghitruong.errors.BadInput;

/**
 * The user of the machine as whom the database server runs. PostgreSQL refuses to run as root, and should not be able
 * to read what root can: started by root, it runs as a system user of its own that owns its folder and nothing else.
 */
final class ServerUser {
    private static final String NAME = "nghitruong";
    private final boolean root;
    private final String name;

    private ServerUser(boolean root, String name) {
        this.root = root;
        this.name = name;
    }

    static ServerUser choose() {
        var me = System.getProperty("user.name");
        if (!me.equals("root")) {
            return new ServerUser(false, me);
        }
        for (var candidate : List.of(NAME, "postgres", "nobody")) {
            if (exists(candidate) || candidate.equals(NAME) && created()) {
                return new ServerUser(true, candidate);
            }
        }
        throw new BadInput("Không tạo được người dùng hệ thống “%s” để chạy PostgreSQL. Hãy chạy: useradd --system %s"
                .formatted(NAME, NAME));
    }

    private static boolean exists(String user) {
        try (var users = Files.lines(Path.of("/etc/passwd"))) {
            return users.anyMatch(line -> line.startsWith(user + ":"));
        } catch (IOException e) {
            throw new BadInput("Không đọc được danh sách người dùng của máy: " + e.getMessage(), e);
        }
    }

    private static boolean created() {
        try {
            return new ProcessBuilder("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command as it must be run: with the rights of this user and, for the server itself, ending with its parent. */
    List<String> command(boolean endWithParent, List<String> command) {
        var all = new ArrayList<String>();
        if (root || endWithParent) {
            all.add("setpriv");
        }
        if (root) {
            all.addAll(List.of(
                    "--reuid=" + name, "--regid=" + name, "--clear-groups", "--no-new-privs", "--inh-caps=-all"));
        }
        if (endWithParent) {
            all.add("--pdeathsig=INT");
        }
        all.addAll(command);
        return all;
    }

    /** Gives a file or folder to this user, where that is another than the one who runs us. */
    void own(Path path) {
        if (!root) {
            return;
        }
        try {
            var user = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            Files.setOwner(path, user);
        } catch (IOException e) {
            throw new BadInput("Không giao được %s cho người dùng %s: %s".formatted(path, name, e.getMessage()), e);
        }
    }

    /** Refuses a data folder whose parents this user may not pass through. */
    void mustReach(Path path) {
        if (!root) {
            return;
        }
        for (var folder = path; folder != null; folder = folder.getParent()) {
            try {
                var passable = Files.getPosixFilePermissions(folder)
                        .contains(java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE);
                if (!passable && !Files.getOwner(folder).getName().equals(name)) {
                    throw new BadInput(
                            "Người dùng %s không đi qua được thư mục %s. Hãy chạy: chmod o+x %s, hoặc chọn thư mục khác bằng --data."
                                    .formatted(name, folder, folder));
                }
            } catch (IOException e) {
                throw new BadInput("Không xem được thư mục %s: %s".formatted(folder, e.getMessage()), e);
            }
        }
    }
}
