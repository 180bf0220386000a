package vn.nghitruong.duties.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.duties.NewDuty;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.platform.Subject;

/** A committee's chair and the council's chair are reminded of a duty due on 20 May 2026. */
@WebTest
@WithMockUser(authorities = {"duties:read", "duties:assign"})
class ReminderTests {
    private static boolean prepared;

    @Autowired
    MockMvcTester web;

    @Autowired
    Reminders reminders;

    @Autowired
    Duties duties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void duty() {
        if (prepared) {
            return;
        }
        prepared = true;
        posts.hold("truong-ban-kt-ns", accounts.withPassword("ban").id());
        posts.hold("chu-tich", accounts.withPassword("chu-tich").id());
        duties.open(
                new NewDuty(
                        "nhac-viec",
                        "Xây dựng đề cương giám sát",
                        List.of("Ban Kinh tế – Ngân sách"),
                        List.of(),
                        new DueRule.OnDate(LocalDate.of(2026, 5, 20), false),
                        "",
                        "",
                        new Subject("thử", "nhac-viec", "Kế hoạch thử mục I", "/ke-hoach"),
                        "thuong-truc",
                        TestClock.START),
                1);
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private List<String> told(String username, String keyStart) {
        return jdbc.sql("""
                        select n.title || ' ' || n.text from notice n join person p on p.id = n.person_id
                        join account a on a.id = p.account_id
                        where a.username = :username and n.key like :key || '%' order by n.id""")
                .param("username", username)
                .param("key", keyStart)
                .query(String.class)
                .list();
    }

    @Test
    void eachStageIsToldOnceAlsoWhenTheJobRunsAgain() {
        clock.setTo(LocalDate.of(2026, 5, 13));
        reminders.remind();
        reminders.remind();
        clock.setTo(LocalDate.of(2026, 5, 15));
        reminders.remind();
        assertThat(told("ban", "duty-reminder"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Xây dựng đề cương giám sát", "còn 7 ngày");

        clock.setTo(LocalDate.of(2026, 5, 23));
        reminders.remind();
        assertThat(told("ban", "duty-reminder")).hasSize(2).last().asString().contains("đã qua 3 ngày");
        assertThat(told("chu-tich", "duty-reminder"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Trễ hạn, cần đôn đốc Ban Kinh tế - Ngân sách");
    }

    @Test
    void oneLetterHoldsEverythingABodyIsBehindWith() {
        clock.setTo(LocalDate.of(2026, 6, 2));
        assertThat(web.get().uri("/viec/don-doc")).bodyText().contains("Ban Kinh tế - Ngân sách", "1 việc quá hạn");
        var letter = "/viec/don-doc/ban-kt-ns";
        assertThat(web.get().uri(letter))
                .bodyText()
                .contains(
                        "Kính gửi: Ban Kinh tế - Ngân sách",
                        "Xây dựng đề cương giám sát",
                        "20/5/2026",
                        "13 ngày",
                        "- Xây dựng");
        assertThat(web.post().uri(letter).with(FormToken.sent())).hasRedirectedUrl("/viec/don-doc");
        assertThat(told("ban", "duty-chase")).hasSize(1).first().asString().contains("Đôn đốc: 1 việc quá hạn");
        assertThat(web.get().uri("/viec/don-doc")).bodyText().contains("đã đôn đốc ngày 2/6/2026");
    }

    @Test
    void whoIsNotBehindIsNotChased() {
        clock.setTo(LocalDate.of(2026, 6, 2));
        assertThat(web.post().uri("/viec/don-doc/ban-vh-xh").with(FormToken.sent()))
                .hasStatus(409)
                .bodyText()
                .contains("không còn việc nào quá hạn");
        assertThat(web.get().uri("/viec/don-doc/khong-co")).hasStatus(404);
    }

    @Test
    @WithMockUser(authorities = {"duties:read", "duties:report"})
    void whoMayNotAssignChasesNobody() {
        assertThat(web.get().uri("/viec/don-doc")).hasStatus(403);
        assertThat(web.post().uri("/viec/don-doc/ban-kt-ns").with(FormToken.sent()))
                .hasStatus(403);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithWhatIsLate() {
        clock.setTo(LocalDate.of(2026, 6, 2));
        try (var queries = new QueryCounter()) {
            web.get().uri("/viec/don-doc").exchange();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(10);
        }
    }
}
