package vn.nghitruong.organization;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.Rules;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.platform.Texts;
import vn.nghitruong.text.Vietnamese;

/** Reads a table from a file, CSV or xlsx, within the limits that the rules set; a bad file is one clear sentence. */
@Component
class TableFile {
    private final Rules rules;
    private final Texts texts;

    TableFile(Rules rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    List<TableLine> read(byte[] bytes, LocalDate today) {
        if (bytes.length == 0) {
            throw new BadInput(texts.get("organization.import.file.missing"));
        }
        var most = rules.on("import.max-kilobytes", today).number();
        if (bytes.length > most * 1000L) {
            throw new BadInput(texts.get("organization.import.file.large", most));
        }
        var zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        var lines = (zipped ? workbook(bytes, today) : text(TableText.of(bytes)))
                .stream().filter(line -> !line.empty()).toList();
        var rows = rules.on("import.max-rows", today).number();
        if (lines.size() > rows) {
            throw new BadInput(texts.get("organization.import.file.rows", rows));
        }
        return lines;
    }

    /** Commas, semicolons or tabs: whichever the fullest of the first lines has most of. */
    private List<TableLine> text(String text) {
        var start = text.lines().limit(20).toList();
        char separator = ',';
        long most = 0;
        for (var each : new char[] {',', ';', '\t'}) {
            var count = start.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == each).count())
                    .max()
                    .orElse(0);
            if (count > most) {
                most = count;
                separator = each;
            }
        }
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            var lines = new ArrayList<TableLine>();
            for (var row : parser) {
                lines.add(new TableLine((int) row.getRecordNumber(), row.toList()));
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new BadInput(texts.get("organization.import.file.csv"));
        }
    }

    private List<TableLine> workbook(byte[] bytes, LocalDate today) {
        mustUnpackSmall(bytes, rules.on("import.max-unpacked-kilobytes", today).number() * 1000L);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var format = new DataFormatter();
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> new TableLine(row.getRowNum() + 1, cells(row, format)))
                    .toList();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new BadInput(texts.get("organization.import.file.xlsx"));
        }
    }

    /** A small file can unpack to more than there is memory for; it is counted before anything is kept. */
    private void mustUnpackSmall(byte[] bytes, long most) {
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            var entries = 0;
            while (zip.getNextEntry() != null) {
                entries++;
                for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > most || entries > 1000) {
                        throw new BadInput(texts.get("organization.import.file.bomb"));
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            throw new BadInput(texts.get("organization.import.file.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row, DataFormatter format) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getLastCellNum(), 100); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : Vietnamese.normal(text(cell, format)).strip());
        }
        return cells;
    }

    private static String text(Cell cell, DataFormatter format) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return VietnameseDates.day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        if (type == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : format.formatCellValue(cell);
    }
}
