package vn.nghitruong.plans.importing;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What is done with a task of a draft besides correcting its words. Each act comes back to its card. */
@Controller
@RequestMapping("/ke-hoach/nhap/{id}/viec/{item}")
@PreAuthorize("hasAuthority('plans:import')")
class ItemActController {
    private final PlanImports imports;
    private final ImportItems items;
    private final ItemPages pages;
    private final Texts texts;

    ItemActController(PlanImports imports, ImportItems items, ItemPages pages, Texts texts) {
        this.imports = imports;
        this.items = items;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/da-xem")
    String check(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "xem", defaultValue = "") String view) {
        var draft = imports.get(id);
        items.check(draft, item, version);
        return back(draft, view, item);
    }

    @PostMapping("/bo")
    String drop(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "xem", defaultValue = "") String view,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        items.drop(draft, item, version);
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.dropped"));
        return back(draft, view, item);
    }

    @PostMapping("/lay-lai")
    String restore(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "xem", defaultValue = "") String view,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        items.restore(draft, item, version);
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.restored"));
        return back(draft, view, item);
    }

    @PostMapping("/tach")
    Object split(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String tasks,
            @RequestParam(name = "xem", defaultValue = "") String view,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var lines =
                tasks.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        try {
            items.split(draft, item, version, lines);
        } catch (BadInput e) {
            var errors = FormErrors.check()
                    .reject(true, "tasks", String.valueOf(e.getMessage()))
                    .done();
            return pages.again(draft, item, DraftView.of(view), tasks).with(errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.split", lines.size()));
        return back(draft, view, item);
    }

    @PostMapping("/gop")
    String join(
            @PathVariable long id,
            @PathVariable long item,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(name = "xem", defaultValue = "") String view,
            RedirectAttributes redirect) {
        var draft = imports.get(id);
        var chosen = other.split("-");
        if (!other.matches("\\d{1,18}-\\d{1,9}")) {
            throw new BadInput(texts.get("plans.import.item.join.missing"));
        }
        items.join(draft, item, version, Long.parseLong(chosen[0]), Integer.parseInt(chosen[1]));
        redirect.addFlashAttribute("notice", texts.get("plans.import.item.joined"));
        return back(draft, view, item);
    }

    private static String back(PlanImport draft, String view, long item) {
        return "redirect:" + ItemPages.card(draft, DraftView.of(view).word(), item);
    }
}
