package vn.nghitruong.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.blobs.Draft;
import vn.nghitruong.files.reading.Content;
import vn.nghitruong.platform.FormErrors;

/** A file that came with a form, looked at but not kept: either fit to be stored, or with what is wrong, or none at all. */
public final class Upload {
    static final Upload NONE = new Upload(null, null, FormErrors.NONE);

    private final @Nullable Draft draft;
    private final @Nullable Passed passed;
    private final FormErrors errors;

    /** What is known of a file that may be stored. */
    record Passed(String name, Content content, Secrecy secrecy) {}

    private Upload(@Nullable Draft draft, @Nullable Passed passed, FormErrors errors) {
        this.draft = draft;
        this.passed = passed;
        this.errors = errors;
    }

    static Upload passed(Draft draft, Passed passed) {
        return new Upload(draft, passed, FormErrors.NONE);
    }

    static Upload refused(String field, String why) {
        return new Upload(
                null, null, FormErrors.check().reject(true, field, why).done());
    }

    /** Whether there is a file that can be stored. */
    public boolean isPresent() {
        return passed != null;
    }

    /** Whether nothing was sent: neither a file to store nor one, or an answer, that is refused. */
    public boolean isNone() {
        return this == NONE;
    }

    /** What is wrong with it, on its fields; to be shown beside the other errors of the form. */
    public FormErrors errors() {
        return errors;
    }

    /** The name under which it will be stored: the one it came with may have lied about its kind. */
    public String name() {
        return passed().name;
    }

    public FileKind kind() {
        return FileName.kind(passed().name, passed().content.kind());
    }

    public Secrecy secrecy() {
        return passed().secrecy;
    }

    public long size() {
        return draft().size();
    }

    /** Where the content lies until the form is answered, for a module that reads what is in it. */
    public Path content() {
        passed();
        return draft().path();
    }

    String sha256() {
        return draft().sha256();
    }

    String text() {
        return passed().content.text();
    }

    void keep() {
        try {
            draft().keep();
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        }
    }

    private Passed passed() {
        if (passed == null) {
            throw new IllegalStateException("there is no file to store: " + errors.byField());
        }
        return passed;
    }

    private Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("there is no file to store: " + errors.byField());
        }
        return draft;
    }
}
