package vn.nghitruong.organization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Taking delegates over from a file: choose it, look at the report, then write. */
@Controller
@RequestMapping("/to-chuc/dai-bieu/nhap")
@PreAuthorize("hasAuthority('organization:manage')")
class ImportController {
    private final DelegateImport delegates;
    private final TableFile files;
    private final Terms terms;
    private final Texts texts;
    private final Clock clock;

    ImportController(DelegateImport delegates, TableFile files, Terms terms, Texts texts, Clock clock) {
        this.delegates = delegates;
        this.files = files;
        this.terms = terms;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form() {
        return form(new ImportForm(null, ""), FormErrors.NONE);
    }

    /** The report; nothing is written yet. */
    @PostMapping
    ModelAndView look(
            @ModelAttribute ImportForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var errors = form.check(texts);
        if (errors.any()) {
            return form(form, errors);
        }
        try {
            return report(form, files.read(file == null ? new byte[0] : file.getBytes(), LocalDate.now(clock)));
        } catch (BadInput e) {
            return form(
                    form,
                    FormErrors.check().reject(true, "file", e.getMessage()).done());
        }
    }

    /** The lines come back as the report had them, so that nobody has to choose the file again. */
    @PostMapping("/ghi")
    Object write(
            @ModelAttribute ImportForm form,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "false") boolean leaveBadOut,
            RedirectAttributes redirect) {
        if (form.check(texts).any()) {
            return form(form, form.check(texts));
        }
        var table = files.read(lines.getBytes(StandardCharsets.UTF_8), LocalDate.now(clock));
        var done = delegates.write(table, terms.get(form.term()), electedOn(form), leaveBadOut);
        redirect.addFlashAttribute("notice", texts.get("organization.import.done", done.good()));
        return "redirect:/to-chuc/dai-bieu";
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-dai-bieu-mau.xlsx\"")
                .body(ImportTemplate.bytes(texts));
    }

    private ModelAndView report(ImportForm form, List<TableLine> lines) {
        var report = delegates.look(lines, terms.get(form.term()), electedOn(form));
        return new ModelAndView("organization/import_report")
                .addObject("form", form)
                .addObject("report", report)
                .addObject("lines", ImportTemplate.text(lines));
    }

    private ModelAndView form(ImportForm form, FormErrors errors) {
        var choices = new LinkedHashMap<String, String>();
        terms.all().forEach(term -> choices.put(String.valueOf(term.id()), term.name()));
        return FormPage.of("organization/import", form, errors).addObject("terms", choices);
    }

    private static LocalDate electedOn(ImportForm form) {
        return VietnameseDates.read(form.electedOn()).orElseThrow();
    }
}
