package vn.nghitruong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return find(key, day).orElseThrow(() -> missing(key, day));
    }

    /** The rule in force on a day, where there was one yet. */
    public Optional<Rule> find(String key, LocalDate day) {
        return repository.on(key, day);
    }

    public Threshold threshold(String key, LocalDate day) {
        return on(key, day).threshold();
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(repository.holidays());
    }

    /** All rules of a day and the calendar in two queries, for a page or job that needs several of them. */
    public RuleBook book(LocalDate day) {
        return new RuleBook(
                day, repository.on(day).stream().collect(Collectors.toMap(Rule::key, Function.identity())), calendar());
    }

    /** The days of a year that are not what their weekday says, in order. */
    public List<Holiday> holidays(int year) {
        return repository.holidays().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .toList();
    }

    List<Rule> all(LocalDate day) {
        return repository.on(day);
    }

    static IllegalStateException missing(String key, LocalDate day) {
        return new IllegalStateException("no rule " + key + " is in force on " + day);
    }
}
