package vn.nghitruong.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** Hands every page its frame, and turns the refusals of the domain into pages that say what to do. */
@ControllerAdvice
class EveryPage {
    private final PageFrame frame;

    EveryPage(PageFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return frame.of(request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound e, HttpServletRequest request) {
        return frame.error(HttpStatus.NOT_FOUND, null, request);
    }

    /** An address with something in it that is no number or no date names a page that does not exist. */
    @ExceptionHandler
    ModelAndView notFound(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return frame.error(HttpStatus.NOT_FOUND, null, request);
    }

    @ExceptionHandler
    ModelAndView ruleBroken(RuleBroken e, HttpServletRequest request) {
        return frame.error(HttpStatus.CONFLICT, e.getMessage(), request);
    }

    @ExceptionHandler
    ModelAndView badInput(BadInput e, HttpServletRequest request) {
        return frame.error(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), request);
    }
}
