package vn.nghitruong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghitruong.text.SecrecyMarks.Level;
import vn.nghitruong.text.SecrecyMarks.Mark;

/** Against a list of wordings written down beforehand: what bears a mark is found, what speaks of honey is not. */
class SecrecyMarksTests {
    /** One wording: the level it bears or "-", where it stands, the words. */
    private record Wording(String level, String in, String words) {
        List<Mark> found() {
            return in.equals("name") ? SecrecyMarks.inName(words) : SecrecyMarks.find(words);
        }
    }

    private static List<Wording> wordings() {
        try (var in = SecrecyMarksTests.class.getResourceAsStream("/text/secrecy-marks.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Wording(
                            cells[0], cells[1], cells[2].replace("\\n", "\n").replace("\\t", "\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyMarkIsFoundAndNothingElse() {
        var missed = new ArrayList<Wording>();
        var wrong = new ArrayList<Wording>();
        for (var wording : wordings()) {
            var found = wording.found();
            if (wording.level.equals("-")) {
                if (!found.isEmpty()) {
                    wrong.add(wording);
                }
            } else if (found.stream().noneMatch(mark -> mark.level() == Level.valueOf(wording.level))) {
                missed.add(wording);
            }
        }
        var marked = wordings().stream().filter(w -> !w.level.equals("-")).count();
        System.out.printf(
                "secrecy marks: %d marked, %d not; recall %.3f, wrongly found %d%n",
                marked, wordings().size() - marked, 1 - missed.size() / (double) marked, wrong.size());
        assertThat(missed).as("missed").isEmpty();
        assertThat(wrong).as("wrongly found").isEmpty();
    }

    @Test
    void aMarkSaysWhereItStandsAndNothingOfWhatIsAroundIt() {
        var text = "ỦY BAN NHÂN DÂN\nXÃ BẰNG LANG\nSố: 12/BC-UBND MẬT\nKính gửi: ...";
        assertThat(SecrecyMarks.find(text)).containsExactly(new Mark(Level.SECRET, 3, "MẬT"));
    }

    @Test
    void thePlanThatSpeaksOfSecrecyBearsNoMark() throws IOException {
        try (var plan = getClass().getResourceAsStream("/plans/ke-hoach-10-KH-HDND.txt")) {
            assertThat(SecrecyMarks.find(new String(plan.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void aLongTextIsReadInOneGo() {
        var text = "Mặt trận Tổ quốc và các đoàn thể mời họp mặt, bàn việc mật thiết với dân.\n".repeat(50_000);
        var start = System.nanoTime();
        assertThat(SecrecyMarks.find(text + "TỐI MẬT")).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
