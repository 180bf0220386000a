package vn.nghitruong.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.calendar.Rules;

/** How many delegates a council has by the number of people who live in the commune (Law 72/2025, art. 30.2). */
@Service
@Transactional(readOnly = true)
public class LawfulSize {
    private final Rules rules;

    LawfulSize(Rules rules) {
        this.rules = rules;
    }

    /** Up to a base the least number; then one more for each step, a wider one above a second border; never beyond the most. */
    public int of(Area area, int population, LocalDate day) {
        var least = rules.on("delegates.least", day).number();
        var most = rules.on("delegates.most", day).number();
        var base = number(area, "base", day);
        var until = number(area, "until", day);
        if (population <= base) {
            return least;
        }
        var narrow = (Math.min(population, until) - base) / number(area, "step", day);
        var wide = population <= until ? 0 : (population - until) / number(area, "step-above", day);
        return Math.min(least + narrow + wide, most);
    }

    private int number(Area area, String name, LocalDate day) {
        return rules.on("delegates." + area.rule + "." + name, day).number();
    }
}
