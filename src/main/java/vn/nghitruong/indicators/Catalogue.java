package vn.nghitruong.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is measured, by which formula, against which target; the values are computed by {@link Indicators}. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final IndicatorRepository repository;
    private final Clock clock;

    Catalogue(IndicatorRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The catalogue as it holds today. */
    public List<Indicator> today() {
        return on(LocalDate.now(clock));
    }

    List<Indicator> on(LocalDate day) {
        return repository.on(day);
    }

    /** Adds rows; a row that is there already, perhaps changed by a person, stays as it is. */
    @Transactional
    public void add(List<Indicator> rows) {
        for (var position = 0; position < rows.size(); position++) {
            repository.insert(position, rows.get(position));
        }
    }
}
