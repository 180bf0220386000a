package vn.nghitruong.duties.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table, or one page of it: the lines of each duty under one heading.
 *
 * @param groups in the order of the documents that assigned the duties
 */
public record EntryTable(List<Group> groups) {
    static EntryTable of(List<EntryRow> rows) {
        return new EntryTable(rows.stream()
                .collect(Collectors.groupingBy(EntryRow::dutyId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Group::of)
                .toList());
    }

    /** One duty. */
    public record Group(String code, String task, boolean standing, List<Batch> batches) {
        static Group of(List<EntryRow> rows) {
            var batches = new LinkedHashMap<String, List<EntryRow>>();
            for (var row : rows) {
                var key = row.share().each() ? row.batchKey() : row.key();
                batches.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
            var first = rows.getFirst();
            return new Group(
                    first.code(),
                    first.task(),
                    first.standing(),
                    batches.entrySet().stream()
                            .map(batch -> new Batch(batch.getKey(), batch.getValue()))
                            .toList());
        }

        /** How many lines of this duty are on the page. */
        public int size() {
            return batches.stream().mapToInt(batch -> batch.rows().size()).sum();
        }

        /** Whether some of its lines were due on the same day, so that one day may hold for several. */
        public boolean sharesDays() {
            return batches.stream().map(Batch::lastDay).distinct().count() < size();
        }
    }

    /**
     * Lines that can be entered together: the parts of a body's members by the same day; else one line.
     *
     * @param key as the fields of the whole batch are named
     */
    public record Batch(String key, List<EntryRow> rows) {
        public boolean shared() {
            return rows.size() > 1;
        }

        public String period() {
            return rows.getFirst().period();
        }

        public LocalDate lastDay() {
            return rows.getFirst().lastDay();
        }
    }
}
