package vn.nghitruong.duties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.nghitruong.files.FileAccess;
import vn.nghitruong.files.FileKind;
import vn.nghitruong.files.Files;
import vn.nghitruong.files.StoredFile;
import vn.nghitruong.files.Upload;
import vn.nghitruong.platform.Subject;
import vn.nghitruong.platform.Verbs;

/** Files that prove a result: kept with the occurrence, open to whoever may read duties. */
@Component
class ResultFiles implements FileAccess {
    static final Set<FileKind> KINDS = Set.of(FileKind.values());
    private static final String KIND = "duty-result";

    private final Files files;

    ResultFiles(Files files) {
        this.files = files;
    }

    void store(Upload upload, Duty duty, Occurrence occurrence) {
        var title = "%s, %s".formatted(duty.source().title(), occurrence.period());
        files.store(upload, new Subject(KIND, String.valueOf(occurrence.id()), title, duty.address()));
    }

    /** Takes back the files of a report that is taken back. */
    void withdraw(Step report) {
        files.of(KIND, List.of(String.valueOf(report.occurrenceId()))).stream()
                .filter(file -> !file.storedAt().isBefore(report.takenAt()))
                .forEach(file -> files.withdraw(file, "Hoàn tác báo cáo kết quả kèm tệp này."));
    }

    /** The files of some occurrences, by the id of the occurrence. */
    Map<Long, List<StoredFile>> of(Collection<Long> occurrences) {
        return files.of(KIND, occurrences.stream().map(String::valueOf).toList()).stream()
                .collect(Collectors.groupingBy(file -> Long.valueOf(file.use().code())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(StoredFile file, Authentication who) {
        return Verbs.granted(who, "duties:read");
    }
}
