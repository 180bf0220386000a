package vn.nghitruong.indicators.months;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.indicators.Counted;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.Scored;
import vn.nghitruong.platform.Subject;

/**
 * What the indicators came to in a month, in the form in which it is stored. The names of these fields are those of the
 * stored text: what was frozen has to stay readable, so a field may be added, none renamed.
 *
 * @param month such as 2026-05
 */
public record FrozenMonth(String month, List<Line> indicators) {
    static FrozenMonth of(String month, List<Scored> scores) {
        return new FrozenMonth(month, scores.stream().map(Line::of).toList());
    }

    /**
     * An indicator as the catalogue had it.
     *
     * @param needs which records are missing, null where it could be computed
     * @param parts empty where it could not
     */
    public record Line(
            String code,
            String clause,
            String name,
            String shortName,
            String formula,
            String targetWords,
            String basis,
            @Nullable String needs,
            List<Figure> parts) {
        static Line of(Scored score) {
            var row = score.indicator();
            var measure = score.measure();
            return new Line(
                    row.code(),
                    row.clause(),
                    row.name(),
                    row.shortName(),
                    row.formula(),
                    row.targetWords(),
                    row.groundOfTarget(),
                    measure == null ? row.needs() : null,
                    measure == null
                            ? List.of()
                            : measure.parts().stream().map(Figure::of).toList());
        }
    }

    /** @param value as the part says it, with its four places; null where there was nothing to divide by */
    public record Figure(
            String code,
            String name,
            Part.Kind kind,
            boolean aimed,
            @Nullable String value,
            List<Record> met,
            List<Record> unmet,
            List<Record> excluded) {
        static Figure of(Part part) {
            return new Figure(
                    part.code(),
                    part.name(),
                    part.kind(),
                    part.aimed(),
                    part.value().map(Object::toString).orElse(null),
                    Record.of(part.met()),
                    Record.of(part.unmet()),
                    Record.of(part.excluded()));
        }

        Part part() {
            return new Part(
                    code, name, kind, aimed, Record.counted(met), Record.counted(unmet), Record.counted(excluded));
        }
    }

    /** A record that counted, as it was cited. */
    public record Record(
            String kind,
            String code,
            String title,
            String address,
            String why,
            @Nullable String split) {
        /** In an order that does not depend on how they were read, so that the same records are the same text. */
        static List<Record> of(List<Counted> all) {
            return all.stream()
                    .map(counted -> new Record(
                            counted.record().kind(),
                            counted.record().code(),
                            counted.record().title(),
                            counted.record().address(),
                            counted.why(),
                            counted.split()))
                    .sorted(Comparator.comparing(Record::kind).thenComparing(Record::code))
                    .toList();
        }

        static List<Counted> counted(List<Record> all) {
            return all.stream()
                    .map(each -> new Counted(
                            new Subject(each.kind, each.code, each.title, each.address), each.why, each.split))
                    .toList();
        }
    }
}
