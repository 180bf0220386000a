package vn.nghitruong.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Numbers that Word makes and no paragraph of the file holds. */
class WordNumbersTests {
    private final XWPFDocument document = new XWPFDocument();
    private BigInteger list = BigInteger.ZERO;

    @TempDir
    Path folder;

    @BeforeEach
    void makesAListOfTwoLevels() {
        list = PlanFiles.numbering(document);
        document.createStyles();
    }

    @Test
    void comeFromTheStyleOfAParagraph() throws IOException {
        numberedStyle("Muc", list, 0);
        numberedStyle("Khoan", list, 1);
        styled("Muc", "NHIỆM VỤ");
        styled("Khoan", "Ban Pháp chế rà soát nghị quyết.");
        styled("Khoan", "Văn phòng xã lập danh mục.");
        styled("Muc", "TỔ CHỨC THỰC HIỆN");

        assertThat(codes()).containsExactly("I", "I.1", "I.2", "II");
    }

    @Test
    void comeFromTheStyleThatAStyleIsBasedOn() throws IOException {
        numberedStyle("Muc", list, 0);
        style("MucDam", style -> style.addNewBasedOn().setVal("Muc"));
        styled("MucDam", "NHIỆM VỤ");

        assertThat(codes()).containsExactly("I");
    }

    @Test
    void takeTheLevelThatTheListTiesToTheStyle() throws IOException {
        numberedStyle("Khoan", list, -1);
        definition().getLvlArray(1).addNewPStyle().setVal("Khoan");
        styled("Khoan", "Ban Pháp chế rà soát nghị quyết.");

        assertThat(codes()).containsExactly("1");
    }

    @Test
    void beginWhereTheListSays() throws IOException {
        definition().getLvlArray(0).addNewStart().setVal(BigInteger.valueOf(3));
        numberedStyle("Muc", list, 0);
        styled("Muc", "NHIỆM VỤ");

        assertThat(codes()).containsExactly("III");
    }

    @Test
    void goOnInAnotherUseOfTheListButForOneThatBeginsAnew() throws IOException {
        numberedStyle("Muc", list, 0);
        numberedStyle("MucTiep", use(), 0);
        var anew = use();
        var override = document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.valueOf(7));
        numberedStyle("MucLai", anew, 0);
        styled("Muc", "MỤC TIÊU");
        styled("MucTiep", "NHIỆM VỤ");
        styled("MucLai", "TỔ CHỨC THỰC HIỆN");

        assertThat(codes()).containsExactly("I", "II", "VII");
    }

    @Test
    void areNoneWhereAParagraphTakesThemBack() throws IOException {
        numberedStyle("Muc", list, 0);
        styled("Muc", "NHIỆM VỤ");
        var plain = document.createParagraph();
        plain.setStyle("Muc");
        plain.setNumID(BigInteger.ZERO);
        plain.createRun().setText("Không đánh số");

        assertThat(codes().getFirst()).isEqualTo("I");
        assertThat(codes()).doesNotContain("II");
    }

    private CTAbstractNum definition() {
        var use = document.getNumbering().getNum(list).getCTNum();
        return document.getNumbering()
                .getAbstractNum(use.getAbstractNumId().getVal())
                .getCTAbstractNum();
    }

    private BigInteger use() {
        return document.getNumbering().addNum(definition().getAbstractNumId());
    }

    private void numberedStyle(String id, BigInteger use, int level) {
        style(id, style -> {
            var numbers = style.addNewPPr().addNewNumPr();
            numbers.addNewNumId().setVal(use);
            if (level >= 0) {
                numbers.addNewIlvl().setVal(BigInteger.valueOf(level));
            }
        });
    }

    private void style(String id, Consumer<CTStyle> more) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id);
        more.accept(style);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void styled(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private List<String> codes() throws IOException {
        var file = PlanFiles.write(document, folder.resolve("kieu.docx"));
        return PlanFile.read(file).clauses().stream().map(ClauseText::code).toList();
    }
}
