package vn.nghitruong.organization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nghitruong.platform.Texts;

/** The empty list to fill in, with one line that says it is a sample, and lines as text to be sent back. */
final class ImportTemplate {
    private ImportTemplate() {}

    static byte[] bytes(Texts texts) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(texts.get("organization.import.sheet"));
            var asText = workbook.createCellStyle();
            // A phone number keeps the zero it begins with.
            asText.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var head = sheet.createRow(0);
            var sample = sheet.createRow(1);
            for (var column : DelegateColumn.values()) {
                var place = column.ordinal();
                sheet.setDefaultColumnStyle(place, asText);
                sheet.setColumnWidth(place, 24 * 256);
                head.createCell(place).setCellValue(texts.get("organization.import.column." + column));
                var cell = sample.createCell(place);
                cell.setCellStyle(asText);
                cell.setCellValue(texts.get("organization.import.sample." + column));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines as CSV, each in the place it had: the report of what is sent back names the same lines. */
    static String text(List<TableLine> lines) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            var at = 1;
            for (var line : lines) {
                for (; at < line.number(); at++) {
                    printer.println();
                }
                printer.printRecord(line.cells());
                at++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
