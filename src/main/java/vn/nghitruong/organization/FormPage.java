package vn.nghitruong.organization;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.platform.FormErrors;

/** A page with a form and what is wrong with it; it answers 422 where something is. */
final class FormPage {
    private FormPage() {}

    static ModelAndView of(String view, Object form, FormErrors errors) {
        var page = new ModelAndView(view).addObject("form", form).addObject("errors", errors);
        if (errors.any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
