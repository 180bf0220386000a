package vn.nghitruong.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container has to say: an address nobody serves, a form without its token, a fault of ours. */
@Controller
class ErrorPages implements ErrorController {
    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return frame.error(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, null, request);
    }
}
