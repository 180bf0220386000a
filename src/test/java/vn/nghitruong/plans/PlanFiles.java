package vn.nghitruong.plans;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes Word and pdf files of plans for the tests. */
public final class PlanFiles {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 12;
    private static final float LINE = 16;
    private static final float MARGIN = 70;

    private PlanFiles() {}

    public static Path docx(Path file, String text) throws IOException {
        try (var document = new XWPFDocument()) {
            paragraphs(text).forEach(p -> document.createParagraph().createRun().setText(p));
            return write(document, file);
        }
    }

    static Path write(XWPFDocument document, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    static void table(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (var r = 0; r < rows.size(); r++) {
            for (var c = 0; c < rows.get(r).size(); c++) {
                table.getRow(r).getCell(c).setText(rows.get(r).get(c));
            }
        }
    }

    /** A list that numbers I., II. and below them 1., 2. */
    static BigInteger numbering(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        level(list, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(list, 1, STNumberFormat.DECIMAL, "%2.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, int level, STNumberFormat.Enum format, String shape) {
        var made = list.addNewLvl();
        made.setIlvl(BigInteger.valueOf(level));
        made.addNewNumFmt().setVal(format);
        made.addNewLvlText().setVal(shape);
    }

    /** Breaks lines at the margin, as a printer does. */
    static Path pdf(Path file, String text) throws IOException {
        try (var document = new PDDocument();
                var in = PDDocument.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, in);
            var lines = new ArrayList<String>();
            for (var paragraph : paragraphs(text)) {
                lines.addAll(wrapped(paragraph, font));
            }
            var perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LINE);
            for (var first = 0; first < lines.size(); first += perPage) {
                page(document, font, lines.subList(first, Math.min(lines.size(), first + perPage)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : paragraph.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LINE);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> paragraphs(String text) {
        return text.replace("*", "")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
