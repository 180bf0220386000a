package vn.nghitruong.plans.importing;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A plan that is being brought in: the text, clause by clause, beside the tasks that were read from it. */
@Controller
@PreAuthorize("hasAuthority('plans:import')")
class DraftController {
    private final PlanImports imports;
    private final DraftSheets sheets;

    DraftController(PlanImports imports, DraftSheets sheets) {
        this.imports = imports;
        this.sheets = sheets;
    }

    @GetMapping("/ke-hoach/nhap/{id}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "vua", defaultValue = "0") long just) {
        return new ModelAndView("plans/importing/draft")
                .addObject("sheet", sheets.of(imports.get(id)))
                .addObject("view", DraftView.of(view))
                .addObject("just", just);
    }
}
