package vn.nghitruong.files;

import static vn.nghitruong.files.Upload.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.Draft;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Texts;

/**
 * The door for files. A form that holds the part {@code files/_upload} hands its two fields to {@link #read}, shows the
 * errors beside its own, and stores what has none with {@link Files#store}.
 */
@Service
public class Uploads {
    /** The names of the two fields, in the order in which they must stand in the form. */
    public static final String SECRECY = "secrecy";

    public static final String FILE = "file";

    private final UploadLimits limits;
    private final Screening screening;
    private final BlobStore blobs;
    private final Texts texts;

    Uploads(UploadLimits limits, Screening screening, BlobStore blobs, Texts texts) {
        this.limits = limits;
        this.screening = screening;
        this.blobs = blobs;
        this.texts = texts;
    }

    /** The part of a form that takes a file of some kinds. */
    public UploadField field(Set<FileKind> kinds, @Nullable String secrecy) {
        return new UploadField(limits.perFile(), kinds, Secrecy.of(secrecy));
    }

    /**
     * Looks at what came in the two fields: said to be no secret, within the limits, of one of the kinds, readable, and
     * without a secrecy mark. Where nothing was chosen there is nothing to store and nothing wrong.
     */
    public Upload read(@Nullable MultipartFile file, @Nullable String said, Set<FileKind> kinds) {
        var secrecy = Secrecy.of(said);
        var chosen = file != null
                && (!file.isEmpty()
                        || !String.valueOf(file.getOriginalFilename()).isEmpty());
        if (secrecy == Secrecy.SECRET || secrecy == Secrecy.UNKNOWN) {
            return refused(
                    SECRECY,
                    texts.get(
                            secrecy == Secrecy.SECRET
                                    ? "files.upload.secret.refused"
                                    : "files.upload.unknown.refused"));
        }
        if (file == null || !chosen) {
            return Upload.NONE;
        }
        if (secrecy == null) {
            return refused(SECRECY, texts.get("files.upload.secrecy.missing"));
        }
        return inDraft(file, secrecy, kinds);
    }

    /** The same of a form that is nothing without a file: where none was chosen, that is what is wrong. */
    public Upload needed(@Nullable MultipartFile file, @Nullable String said, Set<FileKind> kinds) {
        var upload = read(file, said, kinds);
        return upload.isNone() ? refused(FILE, texts.get("files.upload.file.missing")) : upload;
    }

    private Upload inDraft(MultipartFile file, Secrecy secrecy, Set<FileKind> kinds) {
        var draft = draft(file);
        var upload = Upload.NONE;
        try {
            upload = screening.screen(draft, String.valueOf(file.getOriginalFilename()), secrecy, kinds);
        } catch (BadInput e) {
            upload = refused(FILE, String.valueOf(e.getMessage()));
        } finally {
            if (!upload.isPresent()) {
                draft.close();
            }
        }
        return upload;
    }

    /** Usually the draft that was written while the request came in. */
    private Draft draft(MultipartFile file) {
        if (file instanceof StreamedFile streamed) {
            return streamed.draft();
        }
        try (var content = file.getInputStream()) {
            return blobs.receive(CouncilScope.current().code(), content, limits.perFile());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be written", e);
        }
    }
}
