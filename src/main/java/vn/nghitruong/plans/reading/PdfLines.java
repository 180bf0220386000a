package vn.nghitruong.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a pdf with their places on the page, from which it shows where paragraphs begin. */
final class PdfLines extends PDFTextStripper {
    /** Lines further apart than this many line heights are of two paragraphs. */
    private static final float WIDE_GAP = 2.4f;

    private static final float INDENT = 15;

    private final List<Line> lines = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();

    private record Line(int page, String words, float left, float right, float top, float height) {
        /** Whether the first word of the next line would have had room at the end of this one. */
        boolean hasRoomFor(Line next, float margin) {
            var first = next.words.indexOf(' ') < 0 ? next.words.length() : next.words.indexOf(' ');
            var letter = (next.right - next.left) / Math.max(1, next.words.length());
            return right + letter * (first + 1) < margin - letter;
        }
    }

    PdfLines() {
        setSortByPosition(true);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    private void endLine() {
        var line = words.toString().replaceAll("\\s+", " ").strip();
        if (!letters.isEmpty() && !line.isEmpty() && !line.matches("\\d{1,4}")) {
            var first = letters.getFirst();
            var last = letters.getLast();
            var right = last.getXDirAdj() + last.getWidthDirAdj();
            lines.add(new Line(
                    getCurrentPageNo(), line, first.getXDirAdj(), right, first.getYDirAdj(), first.getFontSizeInPt()));
        }
        words = new StringBuilder();
        letters.clear();
    }

    /** The paragraphs, with an empty line between them. */
    String paragraphs() {
        var margin = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
        var edge = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        var text = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append(begins(lines.get(i - 1), lines.get(i), edge, margin) ? "\n\n" : " ");
            }
            text.append(lines.get(i).words);
        }
        return text.toString();
    }

    private static boolean begins(Line before, Line line, float edge, float margin) {
        var apart = before.page == line.page && line.top - before.top > WIDE_GAP * Math.max(line.height, 1);
        var indented = line.left - edge > INDENT && before.left - edge < INDENT;
        return apart
                || indented
                || before.hasRoomFor(line, margin)
                || Label.of(line.words).kind() != Label.Kind.NONE
                || PlanHead.standsAlone(line.words);
    }
}
