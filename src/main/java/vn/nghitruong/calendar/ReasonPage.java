package vn.nghitruong.calendar;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * The page that asks for a reason before something is taken back.
 *
 * @param title what is taken back; also on the button
 * @param what the record it is taken back of
 * @param why what follows from it
 * @param action where the reason is sent
 */
public record ReasonPage(String title, String what, String why, String action) {
    private static final int LIMIT = 4000;

    public ModelAndView form() {
        return form("", FormErrors.NONE);
    }

    public boolean isWrong(String reason) {
        return reason.isBlank() || reason.length() > LIMIT;
    }

    public ModelAndView refused(String reason, Texts texts) {
        var view = form(
                reason,
                FormErrors.check()
                        .reject(reason.isBlank(), "reason", texts.get("calendar.reason.missing"))
                        .reject(reason.length() > LIMIT, "reason", texts.get("calendar.long", "4.000"))
                        .done());
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView form(String reason, FormErrors errors) {
        return new ModelAndView("calendar/reason")
                .addObject("asked", this)
                .addObject("reason", reason)
                .addObject("errors", errors);
    }
}
