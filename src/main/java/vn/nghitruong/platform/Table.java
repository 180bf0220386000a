package vn.nghitruong.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A table that is shipped with the program: tab-separated, with a line of column names. */
public final class Table {
    private Table() {}

    /** The rows of a file on the class path, each from column name to value. */
    public static List<Map<String, String>> of(String file) {
        try {
            var lines = new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
            var header = lines.getFirst();
            return lines.stream().skip(1).map(cells -> row(header, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
