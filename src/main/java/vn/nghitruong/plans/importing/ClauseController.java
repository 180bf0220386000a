package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What is done at a clause of a draft: a task is added that the program did not read, or words of next year's text change. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/muc/{position}")
@PreAuthorize("hasAuthority('plans:import')")
class ClauseController {
    private static final int WORDS_LENGTH = 20_000;

    private final PlanImports imports;
    private final ImportItems items;
    private final DraftSheets sheets;
    private final Texts texts;

    ClauseController(PlanImports imports, ImportItems items, DraftSheets sheets, Texts texts) {
        this.imports = imports;
        this.items = items;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/them")
    ModelAndView form(@PathVariable long id, @PathVariable int position) {
        return adding(imports.get(id), position, ItemForm.EMPTY, WhenForm.of(new DueRule.NoDate()), FormErrors.NONE);
    }

    @PostMapping("/them")
    Object add(
            @PathVariable long id,
            @PathVariable int position,
            @ModelAttribute ItemForm form,
            @ModelAttribute WhenForm when,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var clause = items.clause(draft, position);
        var errors = form.check(sheets.accountable().keySet(), texts).and(when.check(texts));
        if (errors.any()) {
            var view = adding(draft, position, form, when, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var item = items.add(draft, clause, form.content(when.rule()));
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.added"));
        return "redirect:" + ItemPages.card(draft, "", item);
    }

    @GetMapping("/sua")
    ModelAndView words(@PathVariable long id, @PathVariable int position) {
        var draft = imports.get(id);
        return rewriting(draft, position, items.clause(draft, position).words(), FormErrors.NONE);
    }

    @PostMapping("/sua")
    Object rewrite(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var errors = FormErrors.check()
                .reject(blank(words), "words", texts.get("plans.import.clause.missing"))
                .reject(longer(words, WORDS_LENGTH), "words", texts.get("plans.import.clause.long"))
                .done();
        if (errors.any()) {
            var view = rewriting(draft, position, words, errors);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        imports.rewrite(draft, items.clause(draft, position), HeadForm.line(words));
        redirect.addFlashAttribute("notice", texts.get("plans.import.clause.done"));
        return "redirect:" + draft.address() + "#muc-" + position;
    }

    private ModelAndView adding(PlanImport draft, int position, ItemForm form, WhenForm when, FormErrors errors) {
        return view("add", draft, position, errors)
                .addObject("form", form)
                .addObject("when", when)
                .addObject("accountable", sheets.accountable());
    }

    private ModelAndView rewriting(PlanImport draft, int position, String words, FormErrors errors) {
        return view("clause", draft, position, errors).addObject("words", words);
    }

    private ModelAndView view(String name, PlanImport draft, int position, FormErrors errors) {
        return new ModelAndView("plans/importing/" + name)
                .addObject("draft", draft)
                .addObject("clause", items.clause(draft, position))
                .addObject("errors", errors);
    }
}
