package vn.nghitruong.duties;

import java.time.LocalDate;
import java.util.List;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.platform.Subject;

/**
 * A duty to be opened.
 *
 * @param code unique in the council, as in addresses: {@code kh10-12}
 * @param lead who leads, in the document's words; empty where it names nobody
 * @param deadlineWords the words from which the rule was read, empty where there are none
 * @param expected the result that is expected, empty where none is named
 * @param source the record the duty comes from
 * @param accountable the code of the body that answers for the result
 * @param since the day of its document
 */
public record NewDuty(
        String code,
        String task,
        List<String> lead,
        List<String> support,
        DueRule rule,
        String deadlineWords,
        String expected,
        Subject source,
        String accountable,
        LocalDate since) {}
