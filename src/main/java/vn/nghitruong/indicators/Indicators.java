package vn.nghitruong.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.NotFound;

/** The catalogue of indicators and their values, computed each time from the records of the modules. */
@Service
@Transactional(readOnly = true)
public class Indicators {
    private final IndicatorRepository repository;
    private final Map<String, Measured> measured;
    private final Clock clock;

    Indicators(IndicatorRepository repository, List<Measured> measured, Clock clock) {
        this.repository = repository;
        this.measured = measured.stream().collect(Collectors.toMap(Measured::code, Function.identity()));
        this.clock = clock;
    }

    /** Every indicator of the catalogue with its value on a day. */
    public List<Scored> on(LocalDate day) {
        return repository.on(day).stream().map(i -> score(i, day)).toList();
    }

    /** One indicator with its value on a day. */
    public Scored get(String code, LocalDate day) {
        return repository.on(day).stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .map(i -> score(i, day))
                .orElseThrow(() -> new NotFound("indicator " + code));
    }

    /** Adds rows to the catalogue; a row that is there already, perhaps changed by a person, stays as it is. */
    @Transactional
    public void add(List<Indicator> catalogue) {
        for (var position = 0; position < catalogue.size(); position++) {
            repository.insert(position, catalogue.get(position));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Scored score(Indicator indicator, LocalDate day) {
        @Nullable Measured source = measured.get(indicator.code());
        return new Scored(indicator, source == null ? null : source.on(day));
    }
}
