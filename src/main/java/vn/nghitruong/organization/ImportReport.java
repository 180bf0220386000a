package vn.nghitruong.organization;

import java.util.List;

/** What would become of a list of delegates, line by line. */
public record ImportReport(List<ImportLine> lines) {
    public long count(ImportLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** How many lines would be written down. */
    public long good() {
        return lines.stream().filter(ImportLine::imports).count();
    }

    public boolean anyBad() {
        return count(ImportLine.Fate.BAD) > 0;
    }
}
