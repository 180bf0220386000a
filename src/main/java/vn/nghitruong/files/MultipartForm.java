package vn.nghitruong.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.nghitruong.blobs.BlobStore;

/**
 * A form with files while it comes in, field by field. A file goes straight into a draft; one that was said to be secret
 * before, or that a stranger sends, is read to its end and written nowhere.
 */
final class MultipartForm {
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELDS = 2 << 20;

    /** The container's own measure cuts off a long Vietnamese name. */
    private static final int LONGEST_HEADER = 8 << 10;

    final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    final MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
    private final BlobStore blobs;
    private final String council;
    private final long limit;
    private final boolean written;
    private int left = LONGEST_FIELDS;

    /** The form is longer than any page of ours sends. */
    static final class TooLarge extends RuntimeException {}

    /** What came in is no form, or the line broke off. */
    static final class Unreadable extends RuntimeException {
        Unreadable(Exception cause) {
            super(cause);
        }
    }

    /** Writes files down only for who is signed in. */
    MultipartForm(BlobStore blobs, String council, long limit, boolean written) {
        this.blobs = blobs;
        this.council = council;
        this.limit = limit;
        this.written = written;
    }

    void read(HttpServletRequest request) {
        var parser = new FileUpload();
        parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
        parser.setPartHeaderSizeMax(LONGEST_HEADER);
        try {
            var items = parser.getItemIterator(new ServletRequestContext(request));
            for (var count = 0; items.hasNext(); count++) {
                if (count == MOST_FIELDS) {
                    throw new TooLarge();
                }
                add(items);
            }
        } catch (IOException e) {
            letGo();
            throw new Unreadable(e);
        } catch (RuntimeException e) {
            letGo();
            throw e;
        }
        if (fields.containsKey(Uploads.SECRECY) && !mayBeKept(fields.getFirst(Uploads.SECRECY))) {
            letGo(); // Said after the file had come in. A form that does not ask has its drafts until it is answered.
        }
    }

    private void add(FileItemIterator items) throws IOException {
        var item = items.next();
        try (var content = item.openStream()) {
            if (item.isFormField()) {
                fields.add(item.getFieldName(), words(content));
            } else if (item.getName() != null && !item.getName().isEmpty()) {
                files.add(item.getFieldName(), file(item, content));
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private String words(InputStream content) throws IOException {
        var bytes = content.readNBytes(left);
        left -= bytes.length;
        if (left == 0) {
            throw new TooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private StreamedFile file(FileItemStream item, InputStream content) throws IOException {
        var secrecy = fields.getFirst(Uploads.SECRECY);
        var draft = written && (secrecy == null || mayBeKept(secrecy)) ? blobs.receive(council, content, limit) : null;
        return new StreamedFile(item.getFieldName(), item.getName(), item.getContentType(), draft);
    }

    private static boolean mayBeKept(@Nullable String said) {
        var secrecy = Secrecy.of(said);
        return secrecy != null && secrecy.mayBeKept();
    }

    /** Removes every draft that was not kept; again does no harm. */
    void letGo() {
        for (var ofField : files.values()) {
            for (var file : ofField) {
                ((StreamedFile) file).letGo();
            }
        }
    }
}
