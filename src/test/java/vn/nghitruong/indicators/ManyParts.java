package vn.nghitruong.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.nghitruong.platform.Subject;

/**
 * An indicator of the shape of II.2, II.3 and II.5 together: a count with a minimum, a share beside it, headings that are
 * counted apart. It shows only in a council whose catalogue has its code.
 */
@TestComponent
public class ManyParts implements Measured {
    static final String CODE = "nhieu-phan";

    /** What there is to count; a test puts it there and takes it away. */
    static final List<Dated> THEMES = new ArrayList<>();

    static final List<Dated> ANSWERS = new ArrayList<>();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Measure> over(List<Span> spans) {
        return spans.stream()
                .map(span -> new Measure(List.of(
                        Part.of("chuyen-de", "Chuyên đề có kết luận", Part.Kind.COUNT, true, THEMES, span),
                        Part.of("tra-loi", "Kiến nghị được trả lời đúng hạn", Part.Kind.SHARE, false, ANSWERS, span))))
                .toList();
    }

    static Dated on(String day, Side side, String title, String split) {
        var record = new Subject("thu", title, title, "/viec");
        return new Dated(LocalDate.parse(day), side, new Counted(record, "vì thế", split));
    }

    static Indicator row(String target, String from) {
        return new Indicator(
                CODE,
                "II.3",
                "Nhiều phần",
                "Chỉ tiêu có nhiều phần",
                "Số chuyên đề",
                target == null ? null : new java.math.BigDecimal(target),
                "ít nhất " + target,
                PeriodKind.YEAR,
                "hồ sơ thử",
                "Văn bản thử",
                LocalDate.parse(from),
                null);
    }
}
