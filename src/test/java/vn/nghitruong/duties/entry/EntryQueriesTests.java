package vn.nghitruong.duties.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.platform.Subject;

/** Hundreds of lines cost as many statements as a dozen. */
@WebTest
@WithMockUser(authorities = {"duties:read", "duties:report-any"})
class EntryQueriesTests {
    private static final String TABLE = "/viec/nhap-truoc";
    private static final Pattern LINE = Pattern.compile("name=\"ngay\\.(\\d+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    Duties duties;

    @Autowired
    TestDelegates delegates;

    @Autowired
    PlanTen planTen;

    private int shown(int lines) {
        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri(TABLE)).hasStatusOk().bodyText().contains("Còn " + lines + " dòng");
            return queries.statements().size();
        }
    }

    private int saved(int lines) {
        var fields = new HashMap<String, String>();
        for (var page = 1; page <= 2; page++) {
            LINE.matcher(Browser.body(web.get().uri(TABLE + "?trang=" + page).exchange()))
                    .results()
                    .map(line -> line.group(1))
                    .forEach(id -> fields.putAll(Map.of("lam." + id, "on", "ngay." + id, "30/4", "chu." + id, "x")));
        }
        try (var queries = new QueryCounter()) {
            var request = web.post().uri(TABLE).with(FormToken.sent());
            fields.forEach(request::param);
            assertThat(request)
                    .hasStatus3xxRedirection()
                    .flash()
                    .containsEntry("notice", "Đã ghi " + lines + " dòng. Còn 0 dòng chưa nhập.");
            return queries.statements().size();
        }
    }

    @Test
    void threeHundredLinesCostAsManyStatementsAsThirteen() {
        planTen.store();
        // The warm-up fills what is asked once.
        shown(13);
        var few = shown(13);
        var fewSaved = saved(13);
        for (var n = 0; n < 25; n++) {
            delegates.elect("Đại biểu " + n);
        }
        for (var n = 0; n < 12; n++) {
            duties.open(
                    new NewDuty(
                            "bao-cao-" + n,
                            "Báo cáo " + n,
                            List.of("Đại biểu Hội đồng nhân dân xã"),
                            List.of(),
                            new DueRule.OnDate(LocalDate.of(2026, 4, 10 + n), true),
                            "",
                            "",
                            new Subject("thử", "bao-cao-" + n, "Kế hoạch thử", "/ke-hoach"),
                            "thuong-truc",
                            LocalDate.of(2026, 4, 9)),
                    1);
        }
        assertThat(shown(300)).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(saved(300)).isEqualTo(fewSaved).isLessThanOrEqualTo(13);
    }
}
