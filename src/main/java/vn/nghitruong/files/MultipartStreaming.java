package vn.nghitruong.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.nghitruong.blobs.BlobStore;
import vn.nghitruong.platform.CouncilScope;

/**
 * Takes the place of the container's own reading of forms with files, which writes every file down before anybody has
 * asked what it is. What a request brought and nobody kept is gone when the request ends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // The council is known, the session comes next.
class MultipartStreaming extends OncePerRequestFilter {
    private final BlobStore blobs;
    private final UploadLimits limits;

    MultipartStreaming(BlobStore blobs, UploadLimits limits) {
        this.blobs = blobs;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !type.regionMatches(true, 0, "multipart/", 0, 10)
                || request instanceof MultipartHttpServletRequest
                || CouncilScope.known().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var council = CouncilScope.current().code();
        var streamed = new StreamedRequest(
                request, limit -> new MultipartForm(blobs, council, limit, Uploader.isSignedIn()), limits::perFile);
        try {
            chain.doFilter(streamed, response);
        } catch (MultipartForm.TooLarge e) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (MultipartForm.Unreadable e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } finally {
            streamed.letGo();
        }
    }
}
