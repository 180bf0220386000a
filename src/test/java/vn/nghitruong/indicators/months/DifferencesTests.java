package vn.nghitruong.indicators.months;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghitruong.indicators.Part;
import vn.nghitruong.indicators.months.Difference.Change;
import vn.nghitruong.indicators.months.FrozenMonth.Figure;
import vn.nghitruong.indicators.months.FrozenMonth.Line;
import vn.nghitruong.indicators.months.FrozenMonth.Record;

class DifferencesTests {
    private static Record record(String code, String why) {
        return new Record("petition", code, "Kiến nghị " + code, "/kien-nghi/" + code, why, null);
    }

    private static FrozenMonth month(String target, List<Record> met, List<Record> unmet) {
        var figure = new Figure("tra-loi", "", Part.Kind.SHARE, true, "0.5000", met, unmet, List.of());
        var line = new Line("ct", "II.4", "Tên", "Tên ngắn", "Công thức", target, "KH 10", null, List.of(figure));
        return new FrozenMonth("2026-05", List.of(line));
    }

    private static final FrozenMonth FROZEN =
            month("100%", List.of(record("1", "a"), record("2", "b")), List.of(record("3", "c")));

    @Test
    void whatIsTheSameIsNoDifferenceWhateverItsOrder() {
        assertThat(Differences.between(
                        FROZEN, month("100%", List.of(record("2", "b"), record("1", "a")), List.of(record("3", "c")))))
                .isEmpty();
    }

    @Test
    void whatCameInWentOutOrCountsOtherwiseIsNamed() {
        var now = month("100%", List.of(record("3", "c"), record("1", "khác")), List.of(record("4", "d")));
        assertThat(Differences.between(FROZEN, now))
                .extracting(d -> d.change() + " " + d.record().title())
                .containsExactlyInAnyOrder(
                        "WORDS Kiến nghị 1", "OUT Kiến nghị 2", "SIDE Kiến nghị 3", "IN Kiến nghị 4");
    }

    @Test
    void anotherTargetOrAnIndicatorThatIsGoneIsADifference() {
        var other = month("90%", List.of(record("1", "a"), record("2", "b")), List.of(record("3", "c")));
        assertThat(Differences.between(FROZEN, other))
                .extracting(Difference::change)
                .containsExactly(Change.DEFINITION);
        assertThat(Differences.between(FROZEN, new FrozenMonth("2026-05", List.of())))
                .extracting(Difference::change)
                .containsExactly(Change.DEFINITION, Change.OUT, Change.OUT, Change.OUT);
    }

    @Test
    void aRecordThatStandsTwiceInAPartIsAnError() {
        assertThatThrownBy(() -> Differences.between(
                        FROZEN, month("100%", List.of(record("1", "a")), List.of(record("1", "a")))))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The very text, so that nobody changes its form without meaning to: old hashes would not be found again. */
    @Test
    void theTextIsCanonicalAndItsHashThatOfAnyOtherProgram() {
        var text = Canonical.text(month("100%", List.of(record("1", "a")), List.of()));
        assertThat(text).isEqualTo("""
                {"indicators":[{"basis":"KH 10","clause":"II.4","code":"ct","formula":"Công thức","name":"Tên",\
                "needs":null,"parts":[{"aimed":true,"code":"tra-loi","excluded":[],"kind":"SHARE","met":[{"address":\
                "/kien-nghi/1","code":"1","kind":"petition","split":null,"title":"Kiến nghị 1","why":"a"}],"name":"",\
                "unmet":[],"value":"0.5000"}],"shortName":"Tên ngắn","targetWords":"100%"}],"month":"2026-05"}""");
        assertThat(Canonical.read(text)).isEqualTo(month("100%", List.of(record("1", "a")), List.of()));
        assertThat(Canonical.sha256("Bằng Lang"))
                .isEqualTo("a98e494e7ee52d1dca2183db43a65830e578e96b1a0b33590063231a1c481914");
    }
}
