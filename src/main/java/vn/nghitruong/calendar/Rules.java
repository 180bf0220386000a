package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated rules of a council, and its calendar of working days. */
@Service
@Transactional(readOnly = true)
public class Rules {
    private final RuleRepository repository;

    Rules(RuleRepository repository) {
        this.repository = repository;
    }

    /** The rule in force on a day; throws where the council has none, since no number may be guessed. */
    public Rule on(String key, LocalDate day) {
        return repository
                .on(key, day)
                .orElseThrow(() -> new IllegalStateException("no rule " + key + " is in force on " + day));
    }

    public List<Rule> all() {
        return repository.all();
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(repository.holidays());
    }
}
