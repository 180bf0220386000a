package vn.nghitruong.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container has to say: an address nobody serves, a form without its token, a fault of ours. */
@Controller
public class ErrorPages implements ErrorController {
    private static final String REFUSAL = ErrorPages.class.getName() + ".refusal";

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    /** Answers 403 before any controller is reached, with a page that says why. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        request.setAttribute(REFUSAL, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return frame.error(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, why(request), request);
    }

    private static @Nullable String why(HttpServletRequest request) {
        return (String) request.getAttribute(REFUSAL);
    }
}
