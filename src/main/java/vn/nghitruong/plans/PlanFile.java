package vn.nghitruong.plans;

import java.nio.file.Path;
import vn.nghitruong.errors.BadInput;
import vn.nghitruong.plans.reading.FileText;

/** Reads plans from files: plain text, Word (docx), pdf. What a file is, its content says and not its name. */
public final class PlanFile {
    private PlanFile() {}

    /** The plan in a file. */
    public static PlanDocument read(Path file) {
        var plan = PlanReader.read(text(file));
        var numbered = plan.clauses().stream().anyMatch(c -> !c.label().isEmpty());
        if (!numbered) {
            throw new BadInput(file + ": không phải kế hoạch đọc được, cả tệp không có mục hay khoản nào đánh số"
                    + " (I., 1., a), -). Hãy kiểm tra lại tệp.");
        }
        return plan;
    }

    /** The text in a file, a paragraph a line. */
    public static String text(Path file) {
        return FileText.of(file);
    }
}
