package vn.nghitruong.files;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The part of a form that takes a file, to look at and to try: says what would become of a file and keeps nothing. */
@Controller
@RequestMapping("/he-thong/giao-dien/tai-tep")
@PreAuthorize("isAuthenticated()")
class UploadTrialController {
    private static final String ADDRESS = "/he-thong/giao-dien/tai-tep";

    private final Uploads uploads;
    private final Texts texts;

    UploadTrialController(Uploads uploads, Texts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form() {
        return form(null, FormErrors.NONE);
    }

    @PostMapping
    Object check(
            @RequestParam(required = false) @Nullable String secrecy,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        var upload = uploads.needed(file, secrecy, FileKind.ALL);
        if (!upload.isPresent()) {
            var view = form(secrecy, upload.errors());
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        redirect.addFlashAttribute(
                "notice",
                texts.get("files.trial.passed", upload.name(), upload.kind().name(), FileSize.inWords(upload.size())));
        return "redirect:" + ADDRESS;
    }

    private ModelAndView form(@Nullable String secrecy, FormErrors errors) {
        return new ModelAndView("files/trial")
                .addObject("upload", uploads.field(FileKind.ALL, secrecy))
                .addObject("errors", errors);
    }
}
