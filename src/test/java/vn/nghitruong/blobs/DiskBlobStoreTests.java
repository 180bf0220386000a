package vn.nghitruong.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskBlobStoreTests {

    @TempDir
    Path folder;

    private DiskBlobStore store;

    @BeforeEach
    void open() {
        store = new DiskBlobStore(folder.resolve("files"));
    }

    private Draft receive(String council, String words) throws IOException {
        return store.receive(council, stream(words), 1000);
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsKeptLiesUnderItsHashAndIsItsOwnersOnly() throws IOException {
        try (var draft = receive("bang-lang", "")) {
            draft.keep();
        }
        var file = folder.resolve(
                "files/bang-lang/e3/b0/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(files()).containsExactly(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        receive("bang-lang", "Nghị quyết").close();
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> store.receive("bang-lang", broken(), 1000)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    private static InputStream broken() {
        return new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line is dead");
                }
                return 'x';
            }
        };
    }

    @Test
    void aCouncilDoesNotSeeTheContentsOfAnother() throws IOException {
        var sha256 = keep("bang-lang", "Nghị quyết");
        assertThat(store.exists("bang-lang", sha256)).isTrue();
        assertThat(store.exists("khac", sha256)).isFalse();
        assertThatThrownBy(() -> store.open("khac", sha256)).isInstanceOf(IOException.class);
    }

    private String keep(String council, String words) throws IOException {
        try (var draft = receive(council, words)) {
            draft.keep();
            return draft.sha256();
        }
    }

    @Test
    void theSameContentSentTwentyTimesAtOnceIsKeptOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(n -> () -> keep("bang-lang", "Nghị quyết"))
                    .toList();
            var hashes = new ArrayList<String>();
            for (var task : threads.invokeAll(tasks)) {
                hashes.add(task.get());
            }
            assertThat(hashes).containsOnly(hashes.getFirst());
            assertThat(files()).hasSize(1);
            try (var content = store.open("bang-lang", hashes.getFirst())) {
                assertThat(content).hasContent("Nghị quyết");
            }
        }
    }

    @Test
    void whatIsLongerThanTheLimitIsCutOffAndCannotBeKept() throws IOException {
        try (var draft = store.receive("bang-lang", stream("0123456789"), 9)) {
            assertThat(draft.tooLarge()).isTrue();
            assertThatThrownBy(draft::keep).isInstanceOf(IllegalStateException.class);
        }
        try (var draft = store.receive("bang-lang", stream("0123456789"), 10)) {
            assertThat(draft.tooLarge()).isFalse();
            assertThat(draft.size()).isEqualTo(10);
        }
    }

    @Test
    void whatWasLeftByAStopOfTheMachineIsRemovedAndNothingElse() throws IOException {
        var kept = keep("bang-lang", "Nghị quyết");
        var left = receive("bang-lang", "dở dang");
        store.removeDrafts("bang-lang", Instant.now().minusSeconds(60));
        assertThat(left.path()).exists();
        store.removeDrafts("bang-lang", Instant.now().plusSeconds(60));
        assertThat(left.path()).doesNotExist();
        assertThat(store.exists("bang-lang", kept)).isTrue();
    }

    @Test
    void aContentKeptAnewIsNotRemovedAsOld() throws IOException {
        var sha256 = keep("bang-lang", "Nghị quyết");
        var day = Instant.now().minusSeconds(86_400);
        Files.setLastModifiedTime(files().getFirst(), FileTime.from(day.minusSeconds(1)));
        keep("bang-lang", "Nghị quyết");
        assertThat(store.removeIfOlder("bang-lang", sha256, day)).isFalse();
        Files.setLastModifiedTime(files().getFirst(), FileTime.from(day.minusSeconds(1)));
        assertThat(store.removeIfOlder("bang-lang", sha256, day)).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (var name : new String[] {"../khac", "/etc", "", "A"}) {
            assertThatThrownBy(() -> store.exists(name, "0".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        }
        for (var hash : new String[] {"../../lock", "", "0".repeat(63), "G".repeat(64)}) {
            assertThatThrownBy(() -> store.open("bang-lang", hash)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyContentIsHandedOver() throws IOException {
        var kept = List.of(keep("bang-lang", "một"), keep("bang-lang", "hai"));
        receive("bang-lang", "ba");
        var seen = new ArrayList<String>();
        store.each("bang-lang", (sha256, at) -> seen.add(sha256));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(kept);
        store.each("khac", (sha256, at) -> seen.add(sha256));
        assertThat(seen).hasSize(2);
    }
}
