package vn.nghitruong.plans.importing;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.platform.FormErrors;

/** The page of one task of a draft. */
@Component
class ItemPages {
    private final DraftSheets sheets;

    ItemPages(DraftSheets sheets) {
        this.sheets = sheets;
    }

    /** The page as whoever opens it sees it. */
    ModelAndView of(PlanImport draft, long id, DraftView view) {
        var sheet = sheets.of(draft);
        var card = sheet.card(id).orElseThrow(() -> new NotFound("item " + id + " of " + draft.id()));
        return view(sheet, card, view)
                .addObject("form", ItemForm.of(card.item()))
                .addObject("when", WhenForm.of(card.item().rule()))
                .addObject("tasks", card.item().task());
    }

    /** The page again, with everything that was typed. */
    Again again(PlanImport draft, long id, DraftView view, ItemForm form, WhenForm when) {
        var page = of(draft, id, view);
        page.addObject("form", form).addObject("when", when);
        return new Again(page);
    }

    /** The page again, with the lines that were typed to split it. */
    Again again(PlanImport draft, long id, DraftView view, String tasks) {
        return new Again(of(draft, id, view).addObject("tasks", tasks));
    }

    /** A page that says why it is shown again. */
    record Again(ModelAndView page) {
        ModelAndView with(FormErrors errors, HttpStatusCode status) {
            page.addObject("errors", errors);
            page.addObject("overtaken", !errors.any());
            page.setStatus(status);
            return page;
        }
    }

    private ModelAndView view(DraftSheet sheet, Card card, DraftView view) {
        return new ModelAndView("plans/importing/item")
                .addObject("sheet", sheet)
                .addObject("card", card)
                .addObject("view", view)
                .addObject("accountable", sheets.accountable())
                .addObject("overtaken", false)
                .addObject("errors", FormErrors.NONE);
    }

    static String address(PlanImport draft, long item, String view) {
        return draft.address() + "/viec/" + item + (view.isEmpty() ? "" : "?xem=" + view);
    }

    /** The place of a task on the page of the whole draft, also where the view would leave it out now. */
    static String card(PlanImport draft, String view, long item) {
        return draft.address() + "?xem=" + view + "&vua=" + item + "#viec-" + item;
    }
}
