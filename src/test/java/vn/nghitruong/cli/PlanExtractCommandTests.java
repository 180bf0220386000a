package vn.nghitruong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanExtractCommandTests {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {
        JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    @Test
    void printsWhatThePlanAssigns() throws IOException {
        var json = extract("""
                Số: 5/KH-HĐND
                Bằng Lang, ngày 09 tháng 4 năm 2026

                KẾ HOẠCH

                Rà soát nghị quyết

                I. NHIỆM VỤ

                1. Ban Pháp chế chủ trì, phối hợp với Văn phòng xã lập danh mục nghị quyết trước ngày 25/4/2026.

                2. Văn phòng xã:

                - Gửi báo cáo trước ngày 20 hàng tháng.

                - Mở lớp tập huấn vào tháng 4 và tháng 10 hằng năm.

                - Công khai nội dung kỳ họp chậm nhất 07 ngày kể từ ngày kết thúc kỳ họp.
                """).json();

        assertThat(json.get("number").asString()).isEqualTo("5/KH-HĐND");
        assertThat(json.get("title").asString()).isEqualTo("Rà soát nghị quyết");
        assertThat(json.get("issuedOn").asString()).isEqualTo("2026-04-09");
        var first = json.get("items").get(0);
        assertThat(first.propertyNames())
                .containsExactly("clause", "task", "lead", "support", "kind", "due", "rule", "source");
        assertThat(first.get("clause").asString()).isEqualTo("I.1");
        assertThat(first.get("task").asString()).isEqualTo("Lập danh mục nghị quyết");
        assertThat(first.get("lead").get(0).asString()).isEqualTo("Ban Pháp chế");
        assertThat(first.get("support").get(0).asString()).isEqualTo("Văn phòng xã");
        assertThat(first.get("kind").asString()).isEqualTo("ONE_OFF");
        assertThat(first.get("due").asString()).isEqualTo("2026-04-25");
        assertThat(first.get("rule").asString()).isEqualTo("trước ngày 25/4/2026");
        assertThat(first.get("source").asString()).startsWith("Ban Pháp chế chủ trì");
    }

    @Test
    void recurringRulesAreWrittenAsCalendarsUnderstandThem() throws IOException {
        var items = extract("""
                Bằng Lang, ngày 09 tháng 4 năm 2026

                KẾ HOẠCH

                Báo cáo

                I. NHIỆM VỤ

                1. Văn phòng xã:

                - Gửi báo cáo trước ngày 20 hàng tháng.

                - Mở lớp tập huấn vào tháng 4 và tháng 10 hằng năm.

                - Cập nhật biểu theo dõi hàng tháng.

                - Báo cáo tại phiên họp thường kỳ hàng tháng.
                """).json().get("items");

        assertThat(items)
                .extracting(i -> i.get("rule").asString())
                .containsExactly(
                        "FREQ=MONTHLY;BYMONTHDAY=20",
                        "FREQ=YEARLY;BYMONTH=4,10",
                        "FREQ=MONTHLY",
                        "tại phiên họp thường kỳ hằng tháng, từ 9/4/2026");
        assertThat(items).allSatisfy(i -> assertThat(i.get("due").isNull()).isTrue());
        assertThat(items).extracting(i -> i.get("clause").asString()).containsOnly("I.1");
    }

    @Test
    void aDayNoCalendarHasIsTold() throws IOException {
        var ran = extract("""
                KẾ HOẠCH

                I. NHIỆM VỤ

                1. Ban Pháp chế rà soát nghị quyết trước ngày 31/4/2026.
                """);

        assertThat(ran.status).isZero();
        assertThat(ran.json().get("items").get(0).get("due").isNull()).isTrue();
        assertThat(ran.err).contains("Mục I.1").contains("trước ngày 31/4/2026").contains("không có trong lịch");
    }

    @Test
    void aBadFileIsOneLineAndStatusTwo() {
        var ran = run(folder.resolve("khong-co.txt"));

        assertThat(ran.status).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err.strip()).contains("khong-co.txt: không có tệp này").hasLineCount(1);
    }

    private Ran extract(String text) throws IOException {
        return run(Files.writeString(folder.resolve("ke-hoach.txt"), text));
    }

    private static Ran run(Path file) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var realOut = System.out;
        var realErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            var status = Main.commandLine().execute("plan-extract", file.toString());
            return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
