package vn.nghitruong.plans.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.files.Uploads;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Named;
import vn.nghitruong.platform.Texts;

/** The plans that are being brought in, and the form that takes the document of another one. */
@Controller
@RequestMapping("/ke-hoach/nhap")
@PreAuthorize("hasAuthority('plans:import')")
class PlanImportController {
    private final PlanImports imports;
    private final Uploads uploads;
    private final Texts texts;

    PlanImportController(PlanImports imports, Uploads uploads, Texts texts) {
        this.imports = imports;
        this.uploads = uploads;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView index() {
        return index(null, FormErrors.NONE);
    }

    @PostMapping
    Object create(
            @RequestParam(name = Uploads.SECRECY, required = false) @Nullable String secrecy,
            @RequestParam(name = Uploads.FILE, required = false) @Nullable MultipartFile file,
            Authentication who,
            RedirectAttributes redirect) {
        var upload = uploads.needed(file, secrecy, ImportFiles.KINDS);
        if (!upload.isPresent()) {
            return refused(secrecy, upload.errors());
        }
        try {
            var document = ImportFiles.read(upload);
            var id = imports.open(document, upload, Named.of(who));
            redirect.addFlashAttribute(
                    "notice",
                    texts.get(
                            "plans.import.read",
                            document.clauses().size(),
                            document.items().size()));
            return "redirect:" + PlanImport.address(id);
        } catch (BadInput e) {
            return refused(
                    secrecy,
                    FormErrors.check()
                            .reject(true, Uploads.FILE, String.valueOf(e.getMessage()))
                            .done());
        }
    }

    private ModelAndView refused(@Nullable String secrecy, FormErrors errors) {
        var view = index(secrecy, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView index(@Nullable String secrecy, FormErrors errors) {
        return new ModelAndView("plans/importing/index")
                .addObject("drafts", imports.all())
                .addObject("upload", uploads.field(ImportFiles.KINDS, secrecy))
                .addObject("errors", errors);
    }
}
