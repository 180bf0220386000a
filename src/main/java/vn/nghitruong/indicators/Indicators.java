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
import vn.nghitruong.errors.NotFound;

/** The values of the indicators, computed each time from the records of the modules. */
@Service
@Transactional(readOnly = true)
public class Indicators {
    private final Catalogue catalogue;
    private final Map<String, Measured> measured;
    private final Clock clock;

    Indicators(Catalogue catalogue, List<Measured> measured, Clock clock) {
        this.catalogue = catalogue;
        this.measured = measured.stream().collect(Collectors.toMap(Measured::code, Function.identity()));
        this.clock = clock;
    }

    /** Every indicator of the catalogue with its value on a day. */
    public List<Scored> on(LocalDate day) {
        return catalogue.on(day).stream().map(i -> score(i, day)).toList();
    }

    /** One indicator with its value on a day. */
    public Scored get(String code, LocalDate day) {
        return catalogue.on(day).stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .map(i -> score(i, day))
                .orElseThrow(() -> new NotFound("indicator " + code));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Scored score(Indicator indicator, LocalDate day) {
        @Nullable Measured source = measured.get(indicator.code());
        return new Scored(indicator, source == null ? null : source.on(day));
    }
}
