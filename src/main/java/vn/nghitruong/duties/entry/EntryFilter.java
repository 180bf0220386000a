package vn.nghitruong.duties.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;

/**
 * Which lines are looked at.
 *
 * @param body whose parts, null for everybody's
 * @param month in which they fell due, null for all
 */
public record EntryFilter(@Nullable Body body, @Nullable YearMonth month) {
    /** From the address, where an empty word asks for everything. */
    static EntryFilter of(String body, String month, Bodies bodies) {
        try {
            return new EntryFilter(
                    body.isEmpty() ? null : bodies.get(body), month.isEmpty() ? null : YearMonth.parse(month));
        } catch (DateTimeException e) {
            throw new NotFound("month " + month);
        }
    }

    @Nullable
    Long bodyId() {
        return body == null ? null : body.id();
    }

    @Nullable
    LocalDate from() {
        return month == null ? null : month.atDay(1);
    }

    @Nullable
    LocalDate until() {
        return month == null ? null : month.atEndOfMonth();
    }

    public String bodyWord() {
        return body == null ? "" : body.code();
    }

    public String monthWord() {
        return month == null ? "" : month.toString();
    }

    /** Of the table with this filter, ending so that a page number can be added. */
    public String address() {
        return "/viec/nhap-truoc?co-quan=" + bodyWord() + "&thang=" + monthWord() + "&trang=";
    }
}
