package vn.nghitruong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** Villages and constituencies. */
@Controller
@RequestMapping("/to-chuc/thon")
@PreAuthorize("hasAuthority('organization:manage')")
class VillageController {
    private static final String HOME = "redirect:/to-chuc/thon";

    private final Villages villages;
    private final Texts texts;
    private final Clock clock;

    VillageController(Villages villages, Texts texts, Clock clock) {
        this.villages = villages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('organization:read')")
    String index(Model model) {
        model.addAttribute("villages", villages.all());
        model.addAttribute(
                "care", villages.careOn(LocalDate.now(clock)).stream().collect(Collectors.groupingBy(Care::villageId)));
        var constituencies = villages.constituencies();
        model.addAttribute("constituencies", constituencies);
        model.addAttribute("choices", choices(constituencies));
        return "organization/villages";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String names,
            @RequestParam(required = false) @Nullable Long constituency,
            RedirectAttributes redirect) {
        var lines = Typed.lines(names);
        if (lines.isEmpty() || lines.size() > 500 || lines.stream().anyMatch(line -> line.length() > 120)) {
            throw new BadInput(texts.get("organization.village.lines.wrong"));
        }
        var added = villages.add(lines, constituency);
        redirect.addFlashAttribute("notice", texts.get("organization.village.added", added, lines.size() - added));
        return HOME;
    }

    @PostMapping("/don-vi-bau-cu")
    String addConstituency(@RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        if (Typed.missing(name) || Typed.longer(name, 120)) {
            throw new BadInput(texts.get("organization.constituency.name.missing"));
        }
        villages.addConstituency(Typed.text(name));
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return HOME;
    }

    @GetMapping("/{id}/sua")
    ModelAndView edit(@PathVariable long id) {
        return form(id, VillageForm.of(villages.get(id)), FormErrors.NONE);
    }

    @PostMapping("/{id}/sua")
    Object change(@PathVariable long id, @ModelAttribute VillageForm form, RedirectAttributes redirect) {
        var village = villages.get(id);
        var errors = form.check(texts);
        if (errors.any()) {
            return form(id, form, errors);
        }
        villages.change(village, form);
        redirect.addFlashAttribute("notice", texts.get("organization.saved"));
        return HOME;
    }

    private ModelAndView form(long id, VillageForm form, FormErrors errors) {
        return FormPage.of("organization/village_form", form, errors)
                .addObject("action", "/to-chuc/thon/" + id + "/sua")
                .addObject("choices", choices(villages.constituencies()));
    }

    private Map<String, String> choices(List<Constituency> constituencies) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get("organization.unknown"));
        constituencies.forEach(each -> choices.put(String.valueOf(each.id()), each.name()));
        return choices;
    }
}
