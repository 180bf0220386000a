package vn.nghitruong.files;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.nghitruong.platform.Subject;

/** A module that takes files, as others do: a form, records they belong to, and a say in who may read them. */
@RestController
class FileProbe implements FileAccess {
    static final Subject RECORD = new Subject("probe", "1", "Hồ sơ thử", "/thu/1");

    private final Uploads uploads;
    private final Files files;

    FileProbe(Uploads uploads, Files files) {
        this.uploads = uploads;
        this.files = files;
    }

    @PostMapping("/thu-nghiem/tep")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<String> store(
            @RequestParam(required = false) @Nullable String secrecy,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String note) {
        var upload = uploads.read(file, secrecy, FileKind.ALL);
        if (!upload.isPresent()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(upload.errors().byField().toString());
        }
        if (note.equals("đứt")) {
            throw new IllegalStateException("the form has other faults");
        }
        return ResponseEntity.ok(files.store(upload, RECORD).address());
    }

    @Override
    public String kind() {
        return "probe";
    }

    @Override
    public boolean maySee(StoredFile file, Authentication who) {
        return who.getAuthorities().stream().anyMatch(a -> "probe:read".equals(a.getAuthority()));
    }

    /** Hears of what was quarantined, as notifications will. */
    @Component
    static class Ear {
        private final Set<FileQuarantined> heard = ConcurrentHashMap.newKeySet();

        Set<FileQuarantined> heard() {
            return heard;
        }

        @ApplicationModuleListener
        void hear(FileQuarantined event) {
            heard.add(event);
        }
    }
}
