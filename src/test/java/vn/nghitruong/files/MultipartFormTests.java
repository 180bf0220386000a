package vn.nghitruong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.blobs.DiskBlobStore;
import vn.nghitruong.blobs.Draft;

/** What happens to a form with a file while it comes in. */
class MultipartFormTests {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    /** A request whose file is made up as it is read, so that nobody holds it. */
    private static MockHttpServletRequest request(String secrecy, int megabytes) {
        var form = new FormBody().field("secrecy", secrecy).file("phim.mp4", new byte[] {'|'});
        var parts = new String(form.bytes(), StandardCharsets.ISO_8859_1).split("\\|");
        var block = new byte[MEGABYTE];
        var streams = new java.util.ArrayList<InputStream>();
        streams.add(stream(parts[0]));
        for (var i = 0; i < megabytes; i++) {
            streams.add(new ByteArrayInputStream(block));
        }
        streams.add(stream(parts[1]));
        var request = new MockHttpServletRequest() {
            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new SequenceInputStream(Collections.enumeration(streams)));
            }
        };
        request.setContentType(FormBody.TYPE);
        return request;
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void aFileOfThirtyMegabytesIsNeverInMemory() {
        var request = request("PUBLIC", 30);
        var form = new MultipartForm(new DiskBlobStore(folder), "bang-lang", 50L * MEGABYTE, true);
        var before = allocated();
        form.read(request);
        assertThat(allocated() - before).isLessThan(4L * MEGABYTE);
        assertThat(form.files.getFirst("file").getSize()).isEqualTo(30L * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "UNKNOWN", "TẦM BẬY"})
    void whatIsSaidToBeSecretFirstIsNotWrittenForAMoment(String secrecy) {
        var form = new MultipartForm(new Untouched(), "bang-lang", 50L * MEGABYTE, true);
        form.read(request(secrecy, 1));
        assertThat(form.files.getFirst("file").isEmpty()).isTrue();
        assertThatThrownBy(() -> new MultipartForm(new Untouched(), "bang-lang", 1, true).read(request("PUBLIC", 1)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatAStrangerSendsIsNotWrittenForAMoment() {
        new MultipartForm(new Untouched(), "bang-lang", 50L * MEGABYTE, false).read(request("PUBLIC", 1));
        assertThat(folder).isEmptyDirectory();
    }

    /** A store that nobody may ask for anything. */
    private static final class Untouched implements BlobStore {
        @Override
        public Draft receive(String council, InputStream content, long limit) {
            throw new UnsupportedOperationException("written down");
        }

        @Override
        public boolean exists(String council, String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(String council, String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void each(String council, Visitor visitor) throws IOException {
            throw new UnsupportedOperationException(List.of(council).toString());
        }

        @Override
        public boolean removeIfOlder(String council, String sha256, Instant than) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeDrafts(String council, Instant before) {
            throw new UnsupportedOperationException();
        }
    }
}
