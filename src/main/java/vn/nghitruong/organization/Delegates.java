package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who are the delegates of the council on a day. A suspended delegate is not in office until the suspension ends. */
@Service
@Transactional(readOnly = true)
public class Delegates {
    private final MandateRepository repository;

    Delegates(MandateRepository repository) {
        this.repository = repository;
    }

    /** The delegates who act on a day, in the order of given names. */
    public List<Person> inOffice(LocalDate day) {
        return repository.in(MandateState.ACTIVE, day);
    }

    /** The delegates whose mandate is suspended on a day. */
    public List<Person> suspended(LocalDate day) {
        return repository.in(MandateState.SUSPENDED, day);
    }

    public boolean isDelegate(long personId, LocalDate day) {
        return repository.is(personId, MandateState.ACTIVE, day);
    }
}
