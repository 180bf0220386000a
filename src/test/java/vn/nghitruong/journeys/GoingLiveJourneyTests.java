package vn.nghitruong.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.duties.DutyView;
import vn.nghitruong.duties.Tasks;
import vn.nghitruong.duties.Whose;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.platform.Settings;

/**
 * A council goes live on 1 December 2026; its clerk enters the eight months since the Plan by the keyboard alone. Every key
 * is counted; benchmarks/going-live-2026-11-25.md says what that comes to.
 */
@WebTest
class GoingLiveJourneyTests {
    /** Assumptions, not measurements: a key that moves or decides, with the look at the line; a character of a word. */
    private static final double SECONDS_A_TAP = 1.2;

    private static final double SECONDS_A_CHARACTER = 0.35;
    private static final LocalDate LIVE = LocalDate.of(2026, 12, 1);
    private static final String DAY = "[data-day]";

    @RegisterExtension
    final Journey journey = new Journey(1280);

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestDelegates delegates;

    @Autowired
    Posts posts;

    @Autowired
    Settings settings;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    private int taps;
    private int characters;

    private Page page() {
        return journey.page();
    }

    @BeforeEach
    void signIn() {
        clock.setTo(LIVE);
        settings.moveFirstDay(settings.inUseFrom(), LIVE);
        for (var n = 1; n <= 25; n++) {
            delegates.elect("Đại biểu %02d".formatted(n));
        }
        planTen.store();
        var account = accounts.withPassword("van-phong");
        posts.hold("can-bo-van-phong", account.id());
        page().navigate("http://" + CouncilOfTheClass.host() + ":" + port + "/dang-nhap");
        page().locator("[name=username]").fill(account.username());
        page().locator("[name=password]").fill(TestAccounts.PASSWORD);
        page().keyboard().press("Enter");
        page().waitForURL(url -> !url.contains("dang-nhap"));
    }

    @AfterEach
    void backToTheStart() {
        clock.setTo(TestClock.START);
    }

    private void press(String key) {
        taps++;
        page().keyboard().press(key);
    }

    private void type(String words) {
        characters += words.length();
        page().keyboard().type(words);
    }

    private double minutes() {
        return (taps * SECONDS_A_TAP + characters * SECONDS_A_CHARACTER) / 60;
    }

    @Test
    void eightMonthsAreEnteredByOneClerkInLessThanAQuarterOfAnHour() {
        taps++;
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập một lượt"))
                .click();
        journey.look();
        var lines = 0;
        while (page().locator(DAY).count() > 0) {
            lines += enterThePage();
        }
        assertThat(page().getByText("Không còn dòng nào chưa nhập ở đây.")).isVisible();
        journey.look();
        assertThat(tasks.counts(Whose.EVERYBODY).get(DutyView.NOT_ENTERED)).isZero();
        assertThat(tasks.counts(Whose.EVERYBODY).get(DutyView.OVERDUE)).isZero();
        System.out.printf(
                "going live: %d lines, %d taps, %d characters, %.1f minutes%n", lines, taps, characters, minutes());
        assertThat(lines).isGreaterThan(240);
        assertThat(minutes()).isLessThan(15);
    }

    /** A day and a document's number for each line or batch that shows, then Enter; answers how many lines were saved. */
    private int enterThePage() {
        var left = left();
        var fields = page().locator(DAY + ":visible");
        var count = fields.count();
        taps++;
        fields.first().focus();
        for (var n = 0; n < count; n++) {
            // The day by which it was due, as a clerk reads it beside the field; a day of December is not known yet.
            type(dueBeside());
            press("Tab");
            type("12/BC-HDND");
            if (n < count - 1) {
                press("ArrowDown");
                press("Shift+Tab");
            }
        }
        journey.look();
        press("Enter");
        page().waitForLoadState();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Đã ghi");
        journey.look();
        return left - left();
    }

    private String dueBeside() {
        var words = (String)
                page().evaluate("document.activeElement.closest('[data-row]').querySelector('.soft').textContent");
        var day = words.substring(words.lastIndexOf(' ') + 1);
        return day.substring(0, day.lastIndexOf('/'));
    }

    private int left() {
        return Integer.parseInt(page().getByText("dòng chưa nhập.")
                .last()
                .textContent()
                .replaceAll(".*Còn (\\d+) dòng.*", "$1")
                .strip());
    }
}
