package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;

/** How people choose to be told, and when the council stays quiet. */
@WebTest
class PreferencePageTests {
    private static final String OWN = "/tai-khoan/thong-bao";
    private static final String PEOPLE = "/quan-tri/thong-bao/nguoi";
    private static final String QUIET = "/quan-tri/thong-bao/gio-yen-lang";

    @Autowired
    MockMvcTester web;

    @Autowired
    Preferences preferences;

    @Autowired
    Recipients recipients;

    private Browser holder(String post) {
        return Recipients.signedIn(new Browser(web), recipients.holder(post));
    }

    @Test
    void aPersonChoosesForThemselves() {
        var account = recipients.holder("dai-bieu");
        var browser = Recipients.signedIn(new Browser(web), account);
        var chosen = Map.of(
                "paper",
                "true",
                "pace",
                "WEEKLY",
                "paceHour",
                "16",
                "paceWeekday",
                "5",
                "quietFrom",
                "20:30",
                "quietTo",
                "06:00");
        assertThat(browser.submit(OWN, chosen)).hasStatus(302);
        var person = recipients.of(account).id();
        assertThat(preferences.of(person))
                .isEqualTo(new Preference(
                        person, false, true, false, Pace.WEEKLY, 16, 5, LocalTime.of(20, 30), LocalTime.of(6, 0)));
        assertThat(Browser.body(browser.get(OWN))).contains("value=\"20:30\"", "value=\"WEEKLY\" selected");
    }

    @Test
    void oneQuietHourWithoutTheOtherIsRefusedAndTheChoiceStays() {
        var result = holder("dai-bieu")
                .submit(
                        OWN,
                        Map.of(
                                "zalo",
                                "true",
                                "pace",
                                "DAILY",
                                "paceHour",
                                "9",
                                "paceWeekday",
                                "1",
                                "quietFrom",
                                "20:30"));
        assertThat(result).hasStatus(422).bodyText().contains("Hãy nhập cả hai giờ", "value=\"DAILY\" selected");
        assertThat(Browser.body(result)).containsPattern("id=\"zalo\"[^>]* checked");
    }

    @Test
    void whatNoListOffersIsRefused() {
        var wrong =
                Map.of("pace", "HOURLY", "paceHour", "24", "paceWeekday", "0", "quietFrom", "25:00", "quietTo", "x");
        assertThat(holder("dai-bieu").submit(OWN, wrong))
                .hasStatus(422)
                .bodyText()
                .contains("pace-error", "paceHour-error", "paceWeekday-error", "quietFrom-error", "quietTo-error");
    }

    @Test
    void theClerkChoosesForThoseWithoutAnAccountAndForNobodyElse() {
        var clerk = holder("chanh-van-phong");
        var person = recipients.someone("Phàn Văn Giấy", "giay@banglang.test");
        var owner = recipients.of(recipients.holder("dai-bieu"));
        assertThat(Browser.body(clerk.get(PEOPLE)))
                .contains(PEOPLE + "/" + person.id())
                .doesNotContain(PEOPLE + "/" + owner.id());
        var chosen = Map.of("zalo", "true", "pace", "AT_ONCE", "paceHour", "7", "paceWeekday", "1");
        assertThat(clerk.submit(PEOPLE + "/" + person.id(), chosen)).hasStatus(302);
        assertThat(preferences.of(person.id()).zalo()).isTrue();
        assertThat(clerk.get(PEOPLE + "/" + owner.id())).hasStatus(409);
        assertThat(clerk.submit(OWN, PEOPLE + "/" + owner.id(), chosen)).hasStatus(409);
        assertThat(clerk.get(PEOPLE + "/999999")).hasStatus(404);
    }

    @Test
    void theCouncilsQuietHoursAreChanged() {
        var clerk = holder("quan-tri");
        assertThat(clerk.submit(QUIET, Map.of("quietFrom", "20:00", "quietTo", "06:30")))
                .hasStatus(302);
        assertThat(preferences.quietTime()).isEqualTo(new QuietTime(LocalTime.of(20, 0), LocalTime.of(6, 30), false));
        assertThat(Browser.body(clerk.get(OWN))).contains("từ 20:00 đến 06:30");
        assertThat(clerk.submit(QUIET, Map.of("quietFrom", "", "quietTo", "7 giờ")))
                .hasStatus(422);
    }
}
