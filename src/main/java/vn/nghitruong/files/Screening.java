package vn.nghitruong.files;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghitruong.blobs.Draft;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.reading.Contents;
import vn.nghitruong.platform.Texts;
import vn.nghitruong.text.SecrecyMarks;

/** Looks at a draft: limits, kind, words, marks. Refuses with {@link BadInput} what may not be kept. */
@Component
class Screening {
    private final UploadLimits limits;
    private final FileRepository repository;
    private final Quarantine quarantine;
    private final Texts texts;
    private final Clock clock;

    Screening(UploadLimits limits, FileRepository repository, Quarantine quarantine, Texts texts, Clock clock) {
        this.limits = limits;
        this.repository = repository;
        this.quarantine = quarantine;
        this.texts = texts;
        this.clock = clock;
    }

    Upload screen(Draft draft, String rawName, Secrecy secrecy, Set<FileKind> kinds) {
        checkSize(draft);
        var content = Contents.read(draft.path());
        var given = FileName.clean(rawName);
        var kind = FileName.kind(given, content.kind());
        if (!kinds.contains(kind)) {
            throw new BadInput(texts.get("files.upload.kind.other", new UploadField(0, kinds, null).accept()));
        }
        var name = FileName.endingIn(given, kind);
        checkMarks(draft, name, content.text());
        return Upload.passed(draft, new Upload.Passed(name, content, secrecy));
    }

    private void checkSize(Draft draft) {
        if (draft.tooLarge()) {
            throw new BadInput(texts.get("files.upload.too-large", FileSize.inWords(limits.perFile())));
        }
        var by = Uploader.current().username();
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        if (repository.sentSince(by, midnight) + draft.size() > limits.perDay()) {
            throw new BadInput(texts.get("files.upload.too-much", FileSize.inWords(limits.perDay())));
        }
    }

    private void checkMarks(Draft draft, String name, String text) {
        var marks = Stream.concat(
                        SecrecyMarks.inName(name).stream().map(mark -> new FoundMark(FoundMark.Place.NAME, mark)),
                        SecrecyMarks.find(text).stream().map(mark -> new FoundMark(FoundMark.Place.TEXT, mark)))
                .toList();
        if (!marks.isEmpty() && !quarantine.isReleased(draft.sha256())) {
            quarantine.add(draft, name, marks, OffsetDateTime.now(clock));
            throw new BadInput(texts.get("files.upload.quarantined", where(marks)));
        }
    }

    private String where(List<FoundMark> marks) {
        var first = marks.getFirst();
        var place = first.place() == FoundMark.Place.NAME
                ? texts.get("files.quarantine.in-name")
                : texts.get("files.quarantine.in-text", first.line());
        return first.level().label() + " " + place;
    }
}
