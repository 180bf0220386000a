package vn.nghitruong.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nghitruong.errors.NotFound;

/** Downloading a file, whole or a range of it. Whoever may not see it does not learn that it exists. */
@Controller
@PreAuthorize("isAuthenticated()")
class DownloadController {
    private final Files files;
    private final List<FileAccess> access;

    DownloadController(Files files, List<FileAccess> access) {
        this.files = files;
        this.access = access;
    }

    @GetMapping("/tep/{id}/{name}")
    ResponseEntity<Resource> download(@PathVariable long id, Authentication who) {
        var file = files.get(id);
        if (file.state() != FileState.KEPT || !maySee(file, who)) {
            throw new NotFound("file " + id);
        }
        // Never shown in the browser's own window: what is in it is not ours.
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .eTag(file.sha256())
                .body(content(file));
    }

    private boolean maySee(StoredFile file, Authentication who) {
        return access.stream()
                .anyMatch(module -> module.kind().equals(file.use().kind()) && module.maySee(file, who));
    }

    private Resource content(StoredFile file) {
        return new AbstractResource() {
            @Override
            public InputStream getInputStream() {
                return files.open(file);
            }

            @Override
            public long contentLength() {
                return file.size();
            }

            @Override
            public boolean exists() {
                return true;
            }

            @Override
            public String getDescription() {
                return "file " + file.id();
            }
        };
    }
}
