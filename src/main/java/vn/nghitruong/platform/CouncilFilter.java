package vn.nghitruong.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else: which council does this request mean? Where that cannot be said, nothing is shown. The page of
 * an error is a second pass of its request and belongs to the same council.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CouncilFilter extends OncePerRequestFilter {
    private final Councils councils;

    CouncilFilter(Councils councils) {
        this.councils = councils;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/health")) {
            chain.doFilter(request, response);
            return;
        }
        var council = councils.onHost(request.getServerName());
        if (council.isEmpty()) {
            refuse(response);
            return;
        }
        try {
            CouncilScope.call(council.get(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        // This page is written before the door's own headers.
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write("""
                <!doctype html><html lang="vi"><meta charset="utf-8"><title>Không có hội đồng ở địa chỉ này</title>
                <h1>Không có hội đồng ở địa chỉ này</h1>
                <p>Hãy kiểm tra lại địa chỉ, hoặc hỏi Văn phòng HĐND và UBND của xã.</p></html>""");
    }
}
