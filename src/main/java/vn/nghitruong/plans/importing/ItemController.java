package vn.nghitruong.plans.importing;

import org.jspecify.annotations.Nullable;
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
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** One task beside the words it was read from: corrected here, and saving it says that it was looked at. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/viec/{item}")
@PreAuthorize("hasAuthority('plans:import')")
class ItemController {
    private final PlanImports imports;
    private final ImportItems items;
    private final DraftSheets sheets;
    private final ItemPages pages;
    private final Texts texts;

    ItemController(PlanImports imports, ImportItems items, DraftSheets sheets, ItemPages pages, Texts texts) {
        this.imports = imports;
        this.items = items;
        this.sheets = sheets;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(name = "xem", defaultValue = "") String view) {
        return pages.of(imports.get(id), item, DraftView.of(view));
    }

    @PostMapping
    Object save(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(required = false) @Nullable String next,
            @ModelAttribute ItemForm form,
            @ModelAttribute WhenForm when,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var seen = items.get(draft, item);
        var errors = form.check(sheets.accountable().keySet(), texts).and(when.check(texts));
        if (errors.any()) {
            return pages.again(draft, item, DraftView.of(view), form, when)
                    .with(errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!items.save(draft, seen, form.seen(), form.content(when.rule()))) {
            var newer = form.seen(items.get(draft, item).version());
            return pages.again(draft, item, DraftView.of(view), newer, when).with(FormErrors.NONE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.saved"));
        var following = next == null ? null : sheets.of(draft).nextUnseen(seen).orElse(null);
        return "redirect:"
                + (following == null
                        ? ItemPages.card(draft, view, item)
                        : ItemPages.address(draft, following.item().id(), view));
    }
}
