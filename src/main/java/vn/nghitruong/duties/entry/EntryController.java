package vn.nghitruong.duties.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.duties.Reporters;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Slice;
import vn.nghitruong.platform.Texts;

/** The table of what lies before the first day of use: looked at by page, saved by one press of a button. */
@Controller
@RequestMapping("/viec/nhap-truoc")
@PreAuthorize("hasAuthority('duties:report-any')")
class EntryController {
    private final Entries entries;
    private final FirstDays firstDays;
    private final Bodies bodies;
    private final Reporters reporters;
    private final Texts texts;

    EntryController(Entries entries, FirstDays firstDays, Bodies bodies, Reporters reporters, Texts texts) {
        this.entries = entries;
        this.firstDays = firstDays;
        this.bodies = bodies;
        this.reporters = reporters;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView table(
            @RequestParam(name = "co-quan", defaultValue = "") String body,
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Authentication who) {
        var filter = EntryFilter.of(body, month, bodies);
        var counts = entries.counts();
        var slice = entries.page(filter, number, counts.in(filter));
        return view(filter, counts, slice, EntryForm.EMPTY, FormErrors.NONE, who);
    }

    @PostMapping
    Object save(
            @RequestParam(name = "co-quan", defaultValue = "") String body,
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam Map<String, String> fields,
            Authentication who,
            RedirectAttributes redirect) {
        var filter = EntryFilter.of(body, month, bodies);
        var form = EntryForm.of(fields);
        var result = entries.save(form, reporters.of(who), texts);
        var counts = entries.counts();
        var said = said(result, counts);
        if (!result.again()) {
            redirect.addFlashAttribute("notice", said);
            return "redirect:" + filter.address() + number;
        }
        // The rest of the page that was sent, not the next lines of the list: whatever was typed stays where it was.
        var rest = new Slice<>(result.left(), number, Entries.PAGE, counts.in(filter));
        var view = view(filter, counts, rest, form, result.errors(), who);
        view.addObject("taken", result.taken());
        view.addObject("said", said);
        view.setStatus(result.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return view;
    }

    private String said(EntryResult result, EntryCounts counts) {
        if (result.saved() == 0 && !result.again()) {
            return texts.get(result.known() > 0 ? "duties.entry.known" : "duties.entry.nothing");
        }
        return texts.get("duties.entry.saved", result.saved(), counts.total());
    }

    private ModelAndView view(
            EntryFilter filter,
            EntryCounts counts,
            Slice<EntryRow> slice,
            EntryForm form,
            FormErrors errors,
            Authentication who) {
        var view = new ModelAndView("duties/entry/table");
        view.addObject("filter", filter);
        view.addObject("counts", counts);
        view.addObject("slice", slice);
        view.addObject("table", EntryTable.of(slice.rows()));
        view.addObject("form", form);
        view.addObject("errors", errors);
        view.addObject("taken", List.of());
        view.addObject("said", "");
        view.addObject("bodies", bodies(filter, counts));
        view.addObject("months", months(filter, counts));
        view.addObject("firstDay", firstDays.day());
        view.addObject("mayMove", FirstDays.mayMove(who));
        return view;
    }

    private Map<String, String> bodies(EntryFilter filter, EntryCounts counts) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("duties.body.all"));
        var named = counts.bodies();
        bodies.all().stream()
                .filter(body -> named.contains(body.id()) || body.equals(filter.body()))
                .forEach(body -> choices.put(body.code(), body.name()));
        return choices;
    }

    private Map<String, String> months(EntryFilter filter, EntryCounts counts) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("duties.entry.month.all"));
        Stream.concat(Stream.ofNullable(filter.month()), counts.months().stream())
                .distinct()
                .sorted()
                .forEach(month -> choices.put(month.toString(), VietnameseDates.month(month)));
        return choices;
    }
}
