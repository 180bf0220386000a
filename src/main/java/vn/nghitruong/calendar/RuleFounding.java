package vn.nghitruong.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.CouncilFounding;

/** Gives a new council the rules and holidays that hold for every council; its own changes come on top and stay. */
@Component
@Order(10)
class RuleFounding implements CouncilFounding {
    private final RuleRepository repository;

    RuleFounding(RuleRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void found() {
        rows("rules.tsv")
                .map(c -> new Rule(c[0], c[1], c[2], c[3], c[4], c[5].equals("1"), LocalDate.parse(c[6]), null))
                .forEach(repository::insert);
        rows("holidays.tsv")
                .map(c -> new Holiday(LocalDate.parse(c[0]), Holiday.Kind.valueOf(c[1]), c[2], c[3], c[4].equals("1")))
                .forEach(repository::insert);
    }

    private static Stream<String[]> rows(String file) {
        try {
            return new ClassPathResource("calendar/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
