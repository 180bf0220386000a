package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghitruong.calendar.DueRule;

/** The same plan says the same, whatever file it comes in. */
class PlanFileTests {
    private static final List<PlanItem> ITEMS = PlanReader.read(Plan10.text()).items();

    @TempDir
    Path folder;

    @Test
    void theTextItselfHoldsTasks() {
        assertThat(ITEMS).hasSize(29);
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndUtf16() throws IOException {
        assertThat(read("co-dau.txt", ("\uFEFF" + Plan10.text()).getBytes(StandardCharsets.UTF_8))
                        .items())
                .isEqualTo(ITEMS);
        assertThat(read("khong-dau.txt", Plan10.text().getBytes(StandardCharsets.UTF_8))
                        .items())
                .isEqualTo(ITEMS);
        assertThat(read("utf16.txt", ("\uFEFF" + Plan10.text()).getBytes(StandardCharsets.UTF_16LE))
                        .items())
                .isEqualTo(ITEMS);
    }

    @Test
    void composesLettersWrittenInParts() throws IOException {
        var parts = Normalizer.normalize(Plan10.text(), Normalizer.Form.NFD);

        assertThat(read("to-hop.txt", parts.getBytes(StandardCharsets.UTF_8)).items())
                .isEqualTo(ITEMS);
    }

    @Test
    void readsTheCodePageOfOldWindowsPrograms() throws IOException {
        var plan = read("cu.txt", oldWindows(Plan10.text()));

        assertThat(plan.items()).hasSameSizeAs(ITEMS);
        assertThat(plan.items().getFirst()).isEqualTo(ITEMS.getFirst());
    }

    @Test
    void readsLinesEndedByWindows() throws IOException {
        var windows = Plan10.text().replace("\n", "\r\n");

        assertThat(read("windows.txt", windows.getBytes(StandardCharsets.UTF_8)).items())
                .isEqualTo(ITEMS);
    }

    @Test
    void readsWord() throws IOException {
        var file = PlanFiles.docx(folder.resolve("ke-hoach.docx"), Plan10.text());

        assertThat(PlanFile.read(file)).isEqualTo(PlanReader.read(Plan10.text()));
    }

    @Test
    void readsPdf() throws IOException {
        var file = PlanFiles.pdf(folder.resolve("ke-hoach.pdf"), Plan10.text());

        assertThat(PlanFile.read(file)).isEqualTo(PlanReader.read(Plan10.text()));
    }

    @Test
    void kindIsDecidedByContent() throws IOException {
        var file = PlanFiles.docx(folder.resolve("thuc-ra-la-word.txt"), Plan10.text());

        assertThat(PlanFile.read(file).items()).isEqualTo(ITEMS);
    }

    @Test
    void readsTablesOfWordRowByRow() throws IOException {
        var file = folder.resolve("bang.docx");
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            document.createParagraph().createRun().setText("Bồi dưỡng đại biểu năm 2026");
            document.createParagraph().createRun().setText("I. PHÂN CÔNG NHIỆM VỤ");
            PlanFiles.table(
                    document,
                    List.of(
                            List.of("STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"),
                            List.of("1", "Mở lớp kỹ năng giám sát", "Văn phòng xã", "Các Ban", "Quý III/2026"),
                            List.of("2", "Tổng hợp kết quả lớp học", "Ban Pháp chế", "", "15/11/2026")));
            PlanFiles.write(document, file);
        }

        var items = PlanFile.read(file).items();

        assertThat(items)
                .extracting(PlanItem::task)
                .containsExactly("Mở lớp kỹ năng giám sát", "Tổng hợp kết quả lớp học");
        assertThat(items.getFirst().lead()).containsExactly("Văn phòng xã");
        assertThat(items.getFirst().support()).containsExactly("Các Ban");
        assertThat(items.getFirst().rule().inWords()).isEqualTo("từ 1/7/2026 đến hết 30/9/2026");
        assertThat(items.getLast().rule()).isInstanceOf(DueRule.OnDate.class);
    }

    @Test
    void showsTheNumbersWordMakes() throws IOException {
        var file = folder.resolve("danh-so.docx");
        try (var document = new XWPFDocument()) {
            var list = PlanFiles.numbering(document);
            numbered(document, list, 0, "NHIỆM VỤ");
            numbered(document, list, 1, "Ban Pháp chế rà soát nghị quyết.");
            numbered(document, list, 1, "Văn phòng xã lập danh mục.");
            numbered(document, list, 0, "TỔ CHỨC THỰC HIỆN");
            PlanFiles.write(document, file);
        }

        assertThat(PlanFile.read(file).clauses()).extracting(ClauseText::code).containsExactly("I", "I.1", "I.2", "II");
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }

    private PlanDocument read(String name, byte[] content) throws IOException {
        return PlanFile.read(Files.write(folder.resolve(name), content));
    }

    /** In that code page the tone of a letter is a sign of its own, but not its roof or breve. */
    private static byte[] oldWindows(String text) {
        var charset = Charset.forName("windows-1258");
        var bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            var letter = Character.toString(c);
            bytes.writeBytes((charset.newEncoder().canEncode(letter) ? letter : withoutTone(letter)).getBytes(charset));
        });
        return bytes.toByteArray();
    }

    private static String withoutTone(String letter) {
        var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        var rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
    }
}
