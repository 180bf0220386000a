package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghitruong.notifications.TellingTests.notice;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.organization.Person;

/** Sheets of paper and texts for Zalo, handed over by the Office. */
@WebTest
class ErrandPageTests {
    private static final String PAPER = "/thong-bao/phieu-in";
    private static final String ZALO = "/thong-bao/zalo";

    @Autowired
    MockMvcTester web;

    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    Recipients recipients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Browser clerk;
    private Person person;

    @BeforeEach
    void aClerkAndSomeoneWithoutAnything() {
        clock.setTo(TestClock.START);
        clerk = Recipients.signedIn(new Browser(web), recipients.holder("can-bo-van-phong"));
        person = recipients.someone("Phàn Thị Mủi " + System.nanoTime(), null);
    }

    private long lastNotice() {
        return jdbc.sql("select max(id) from notice").query(Long.class).single();
    }

    private long lastHandover() {
        return jdbc.sql("select max(id) from handover").query(Long.class).single();
    }

    private int handOver(String where, long upTo) {
        return clerk.submit("/tai-khoan", where + "/" + person.id() + "/da-giao", Map.of("den", String.valueOf(upTo)))
                .getResponse()
                .getStatus();
    }

    private int undo(String where) {
        return clerk.submit("/tai-khoan", where + "/lan-giao/" + lastHandover() + "/hoan-tac", Map.of())
                .getResponse()
                .getStatus();
    }

    private String card(String where) {
        var html = Browser.body(clerk.get(where));
        var start = html.indexOf("card__title\">" + person.name());
        return start < 0 ? "" : html.substring(start, html.indexOf("</section>", start));
    }

    @Test
    void aSheetHoldsEverythingNotYetHandedOver() {
        notifications.tell(notice("phieu-1", person));
        notifications.tell(notice("phieu-2", person));
        assertThat(card(PAPER)).contains("Sắp đến hạn: báo cáo tháng 5", "Người nhận ký");
        var printed = lastNotice();
        notifications.tell(
                new Notice("phieu-3", java.util.Set.of(person.id()), Urgency.NORMAL, "Đến sau khi in", "", "/viec"));

        assertThat(handOver(PAPER, printed)).isEqualTo(302);
        assertThat(card(PAPER)).contains("Đến sau khi in").doesNotContain("Sắp đến hạn");
        assertThat(Browser.body(clerk.get(PAPER))).contains("Nguyễn Thị nhan-", "8:00, 4/5/2026", "Hoàn tác");
    }

    @Test
    void handingOverTwiceIsRefusedPolitely() {
        notifications.tell(notice("hai-nguoi", person));
        assertThat(handOver(PAPER, lastNotice())).isEqualTo(302);
        var handovers = lastHandover();
        assertThat(handOver(PAPER, lastNotice())).isEqualTo(409);
        assertThat(lastHandover()).isEqualTo(handovers);
    }

    @Test
    void aHandoverCanBeTakenBackOnce() {
        notifications.tell(notice("hoan-tac", person));
        handOver(PAPER, lastNotice());
        assertThat(card(PAPER)).isEmpty();
        assertThat(undo(ZALO)).as("as if it were another medium").isEqualTo(409);
        assertThat(undo(PAPER)).isEqualTo(302);
        assertThat(card(PAPER)).contains("Sắp đến hạn");
        assertThat(undo(PAPER)).isEqualTo(409);
        assertThat(Browser.body(clerk.get(PAPER))).contains("hoàn tác, 8:00, 4/5/2026");
    }

    @Test
    void aTextForZaloIsReadyToCopyAndApartFromThePaper() {
        preferences.choose(new Preference(person.id(), true, true, true, Pace.AT_ONCE, 7, 1, null, null));
        notifications.tell(notice("zalo", person));
        assertThat(card(ZALO))
                .contains("readonly>Kính gửi " + person.name() + ",\n\nSắp đến hạn: báo cáo tháng 5\nHạn thứ Sáu");
        assertThat(handOver(ZALO, lastNotice())).isEqualTo(302);
        assertThat(card(ZALO)).isEmpty();
        assertThat(card(PAPER)).contains("Sắp đến hạn");
    }

    @Test
    void aPersonOrAMediumThatDoesNotExistIsNotFound() {
        assertThat(clerk.submit("/tai-khoan", PAPER + "/999999/da-giao", Map.of("den", "1")))
                .hasStatus(404);
        assertThat(clerk.get("/thong-bao/buu-dien")).hasStatus(404);
    }

    @Test
    void thePageAsksTheDatabaseAFixedNumberOfTimes() {
        for (var n = 0; n < 30; n++) {
            notifications.tell(notice("nhieu", recipients.someone("Người " + n, null)));
        }
        try (var queries = new QueryCounter()) {
            assertThat(clerk.get(PAPER)).hasStatusOk();
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(13);
        }
    }
}
