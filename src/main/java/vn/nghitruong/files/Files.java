package vn.nghitruong.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.platform.Actor;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Subject;

/** The files of a council. What comes in is checked by {@link Uploads} first; who may read it, {@link FileAccess} says. */
@Service
@Transactional
public class Files {
    private final FileRepository repository;
    private final BlobStore blobs;
    private final Clock clock;

    Files(FileRepository repository, BlobStore blobs, Clock clock) {
        this.repository = repository;
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * Keeps what was uploaded, as part of a record, within the caller's transaction. The content is on the disk before
     * its row is written; without the row it is tidied away after a day.
     */
    public StoredFile store(Upload upload, Subject use) {
        upload.keep();
        var id = repository.insert(upload, use, Uploader.current(), OffsetDateTime.now(clock));
        if (!upload.text().isBlank()) {
            repository.insertText(upload.sha256(), upload.text().replace("\0", ""));
        }
        return get(id);
    }

    @Transactional(readOnly = true)
    public StoredFile get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("file " + id));
    }

    /** The files of one record that are not withdrawn, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(Subject use) {
        return repository.of(use.kind(), List.of(use.code()));
    }

    /** The files of many records of one kind, asked for at once. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(String useKind, List<String> useCodes) {
        return repository.of(useKind, useCodes);
    }

    /** The content; the caller has made sure that its reader may see it. */
    @Transactional(readOnly = true)
    public InputStream open(StoredFile file) {
        try {
            return blobs.open(CouncilScope.current().code(), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("content of file " + file.id() + " cannot be opened", e);
        }
    }

    /** The words in a file, for search; empty where a program finds none, as in a picture. */
    @Transactional(readOnly = true)
    public Optional<String> text(StoredFile file) {
        return repository.text(file.sha256());
    }

    /** Takes a file out of use, with the reason; nobody can download it any more. */
    public void withdraw(StoredFile file, String reason) {
        if (!repository.withdraw(file.id(), reason.strip(), Actor.name(), OffsetDateTime.now(clock))) {
            throw new RuleBroken("Tệp này vừa được người khác rút lại. Hãy tải lại trang.");
        }
    }
}
