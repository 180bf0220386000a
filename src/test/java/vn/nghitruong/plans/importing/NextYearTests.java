package vn.nghitruong.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.FormToken;
import vn.nghitruong.PlanTen;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.calendar.DueRule;

@WebTest
@WithMockUser(
        username = "lan",
        authorities = {"plans:read", "plans:import", "duties:read"})
class NextYearTests {
    private static final LocalDate START = LocalDate.of(2027, 4, 9);

    @Autowired
    MockMvcTester web;

    @Autowired
    PlanImports imports;

    @Autowired
    PlanConfirmation confirmation;

    @Autowired
    PlanTen planTen;

    @Autowired
    JdbcClient jdbc;

    private long begun() {
        planTen.store();
        assertThat(web.get().uri("/ke-hoach/10-kh-hdnd-2026"))
                .bodyText()
                .contains("/ke-hoach/10-kh-hdnd-2026/nam-sau", "Soạn kế hoạch năm sau từ kế hoạch này");
        return Drafts.number(web.post()
                .uri("/ke-hoach/10-kh-hdnd-2026/nam-sau")
                .with(FormToken.sent())
                .exchange());
    }

    @Test
    void datesMoveOnByAYearAndWhatComesRoundBeginsWithTheNewPlan() {
        var draft = begun();
        var page = Browser.body(web.get().uri("/ke-hoach/nhap/" + draft).exchange());
        assertThat(page)
                .contains(
                        "trước ngày 25/4/2027",
                        "đọc được: trước ngày 25/4/2026",
                        "Kế hoạch năm trước",
                        "ngày 08 tháng 4 năm 2026",
                        "giai đoạn 2026 - 2031",
                        "hằng tháng, từ 9/4/2027");

        assertThat(web.post()
                        .uri("/ke-hoach/nhap/" + draft + "/van-ban")
                        .with(FormToken.sent())
                        .param("version", "0")
                        .param("number", "3/KH-HĐND")
                        .param("title", "Kế hoạch năm sau")
                        .param("issuedOn", "15/1/2027"))
                .hasStatus3xxRedirection();
        assertThat(imports.items(imports.get(draft)))
                .hasSize(29)
                .extracting(item -> Starting.of(item.rule()))
                .filteredOn(day -> day != null)
                .containsOnly(LocalDate.of(2027, 1, 15));
        assertThat(confirmation.confirm(draft, "lan").code()).isEqualTo("3-kh-hdnd-2027");
    }

    @Test
    void whatWasCancelledIsNotTakenOver() {
        planTen.store();
        jdbc.sql("""
                        update occurrence set status = 'CANCELLED'
                        where duty_id = (select id from duty where code = '10-kh-hdnd-2026-01')""").update();
        assertThat(imports.items(imports.get(begun()))).hasSize(28);
        jdbc.sql("update occurrence set status = 'ASSIGNED' where status = 'CANCELLED'")
                .update();
    }

    @Test
    void theWordsOfANextYearsPlanCanBeRewrittenBesideTheOldOnes() {
        var draft = begun();
        var clause = imports.clauses(imports.get(draft)).getFirst();
        var address = "/ke-hoach/nhap/" + draft + "/muc/" + clause.position() + "/sua";
        assertThat(web.post().uri(address).with(FormToken.sent())).hasStatus(422);
        assertThat(web.post().uri(address).with(FormToken.sent()).param("words", "Lời mới"))
                .hasStatus3xxRedirection();
        var now = imports.clauses(imports.get(draft)).getFirst();
        assertThat(now.words()).isEqualTo("Lời mới");
        assertThat(now.readWords()).isEqualTo(clause.readWords());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 25/4/2026|trước ngày 25/4/2027",
                "trong quý III/2026 và năm 2026|trong quý III/2027 và năm 2027",
                "15 tháng 7 năm 2026|15 tháng 7 năm 2027",
                "Nghị quyết số 23-NQ/ĐU, ngày 08 tháng 4 năm 2026|Nghị quyết số 23-NQ/ĐU, ngày 08 tháng 4 năm 2026",
                "giai đoạn 2026-2031|giai đoạn 2026-2031",
                "Luật số 72/2025/QH15|Luật số 72/2025/QH15"
            })
    void yearsInWordsMoveButNotThoseOfOtherDocuments(String before, String after) {
        assertThat(NextYear.words(before)).isEqualTo(after);
    }

    @Test
    void aLastDayOfAMonthStaysOne() {
        var february = new DueRule.InPeriod(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28));
        assertThat(NextYear.rule(february, START))
                .isEqualTo(new DueRule.InPeriod(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }
}
