package vn.nghitruong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts live in message files: what a page asks for is there, and no template has words of its own. */
class MessagesTests {
    private static final Pattern KEY =
            Pattern.compile("text(?:s\\.get)?\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9]");

    private static Properties texts() throws IOException {
        var all = new Properties();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }

    private static java.util.List<Path> sources(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void everyKeyThatIsAskedForHasAText() throws IOException {
        var missing = new TreeSet<String>();
        var known = texts();
        var files = new java.util.ArrayList<>(sources("src/main/jte", ".jte"));
        files.addAll(sources("src/main/java", ".java"));
        for (var file : files) {
            var keys = KEY.matcher(Files.readString(file));
            while (keys.find()) {
                if (!known.containsKey(keys.group(1))) {
                    missing.add(keys.group(1) + " in " + file);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHaveNoWordsOfTheirOwn() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources("src/main/jte", ".jte")) {
            Files.readString(file)
                    .lines()
                    .filter(line -> VIETNAMESE.matcher(line).find())
                    .filter(line -> !line.contains("Nghị Trường"))
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }
}
