package vn.nghitruong.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.nghitruong.blobs.Draft;

/** A file of a form that went from the wire into a draft, or into nothing where it may not be written down. */
final class StreamedFile implements MultipartFile {
    private final String field;
    private final String name;
    private final @Nullable String contentType;
    private final @Nullable Draft draft;

    StreamedFile(String field, String name, @Nullable String contentType, @Nullable Draft draft) {
        this.field = field;
        this.name = name;
        this.contentType = contentType;
        this.draft = draft;
    }

    Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("this upload was not written down");
        }
        return draft;
    }

    void letGo() {
        if (draft != null) {
            draft.close();
        }
    }

    @Override
    public String getName() {
        return field;
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public boolean isEmpty() {
        return getSize() == 0;
    }

    @Override
    public long getSize() {
        return draft == null ? 0 : draft.size();
    }

    @Override
    public byte[] getBytes() throws IOException {
        return Files.readAllBytes(draft().path());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(draft().path());
    }

    @Override
    public void transferTo(File target) throws IOException {
        Files.copy(draft().path(), target.toPath());
    }

    @Override
    public void transferTo(Path target) throws IOException {
        Files.copy(draft().path(), target);
    }
}
