package vn.nghitruong.platform;

import java.util.LinkedHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part that pages are made of, on one page: to look at when a part is changed, to choose from when one is built. */
@Controller
@PreAuthorize("isAuthenticated()")
class StylePageController {
    private final Texts texts;

    StylePageController(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/he-thong/giao-dien")
    String show(Model model) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("vi-du-ngay", texts.get("style.date.wrong"));
        model.addAttribute("errors", new FormErrors(wrong));
        return "platform/style";
    }
}
