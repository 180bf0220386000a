package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** The terms of the council; no day lies in two of them. */
@Service
@Transactional(readOnly = true)
public class Terms {
    private final TermRepository repository;

    Terms(TermRepository repository) {
        this.repository = repository;
    }

    /** The newest first. */
    public List<Term> all() {
        return repository.all();
    }

    public Optional<Term> on(LocalDate day) {
        return all().stream().filter(term -> term.contains(day)).findFirst();
    }

    Term get(long id) {
        return all().stream().filter(term -> term.id() == id).findFirst().orElseThrow(() -> new NotFound("term " + id));
    }

    @Transactional
    void add(Term term) {
        mustStandAlone(term);
        repository.insert(term.name(), term.startsOn(), term.endsOn());
    }

    @Transactional
    void change(Term term) {
        get(term.id());
        mustStandAlone(term);
        repository.change(term);
    }

    private void mustStandAlone(Term term) {
        repository.lock();
        for (var other : all()) {
            if (other.id() == term.id()) {
                continue;
            }
            if (other.name().equals(term.name())) {
                throw new RuleBroken("Đã có nhiệm kỳ tên “%s”.".formatted(term.name()));
            }
            if (!other.startsOn().isAfter(term.endsOn()) && !term.startsOn().isAfter(other.endsOn())) {
                throw new RuleBroken("Thời gian này trùng với “%s”.".formatted(other.name()));
            }
        }
    }
}
