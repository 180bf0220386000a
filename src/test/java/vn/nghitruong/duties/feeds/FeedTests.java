package vn.nghitruong.duties.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.PlanTen;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.duties.Duties;
import vn.nghitruong.organization.Posts;
import vn.nghitruong.organization.TestDelegates;
import vn.nghitruong.platform.Councils;

/** The calendar of a clerk, of the head of a committee and of a delegate, as their telephones read it. */
@WebTest
class FeedTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String OWN = "/tai-khoan/lich";
    private static final Pattern TOKEN = Pattern.compile("lich\\.ics\\?khoa=([A-Za-z0-9_-]+)");

    private static Account office;
    private static Browser clerk;
    private static Account member;
    private static Browser delegate;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts known;

    @Autowired
    Posts posts;

    @Autowired
    TestDelegates delegates;

    @Autowired
    Councils councils;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        if (clerk == null) {
            delegates.elect("Vàng A Páo");
            member = accounts.withPassword("dai-bieu");
            var person = delegates.elect("Lò Thị Mai");
            jdbc.sql("update person set account_id = :account where id = :id")
                    .param("account", member.id())
                    .param("id", person.id())
                    .update();
            delegate = signedIn(member, "dai-bieu");
            office = accounts.withPassword("van-phong");
            clerk = signedIn(office, "can-bo-van-phong");
            planTen.store();
        }
    }

    @AfterEach
    void clock() {
        clock.setTo(TestClock.START);
    }

    private Browser signedIn(Account account, String post) {
        posts.hold(post, account.id());
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }

    private Browser another(String post) {
        return signedIn(accounts.withPassword("nguoi-" + NUMBER.incrementAndGet()), post);
    }

    private static String open(Browser browser) {
        var page = Browser.body(browser.submit(OWN, Map.of()));
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private MvcTestResult fetch(String token) {
        return new Browser(web).get("/lich.ics?khoa=" + token);
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private List<CalendarComponent> events(String token) {
        return read(Browser.body(fetch(token))).getComponents();
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static List<CalendarComponent> on(List<CalendarComponent> events, String day) {
        return events.stream()
                .filter(event -> value(event, "DTSTART").equals(day.replace("-", "")))
                .toList();
    }

    @Test
    void theAddressIsShownOnceAndOnlyItsHashIsKept() {
        var browser = another("can-bo-van-phong");
        var token = open(browser);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(browser.get(OWN))
                .bodyText()
                .doesNotContain(token)
                .contains("Chưa có ứng dụng nào lấy lịch", "thu-hoi\"");
        assertThat(jdbc.sql("select token_hash from calendar_feed")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(token);
        assertThat(jdbc.sql("select after::text from audit_entry where table_name = 'calendar_feed'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(entry -> entry.contains(token));
        fetch(token);
        assertThat(browser.get(OWN)).bodyText().contains("gần nhất ngày 4/5/2026");
    }

    @Test
    void theTextIsValidByRfc5545() {
        var calendar = read(Browser.body(fetch(open(clerk))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getRequiredProperty("VERSION").getValue()).isEqualTo("2.0");
        assertThat(calendar.getRequiredProperty("CALSCALE").getValue()).isEqualTo("GREGORIAN");
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Việc của Nguyễn Thị van-phong – Hội đồng nhân dân xã FeedTests");
        assertThat(calendar.getRequiredProperty("REFRESH-INTERVAL").getValue()).isEqualTo("PT4H");
        assertThat(calendar.<CalendarComponent>getComponents())
                .hasSizeGreaterThan(20)
                .allSatisfy(event -> {
                    assertThat(event.getName()).isEqualTo("VEVENT");
                    assertThat(value(event, "DTSTAMP")).endsWith("Z");
                    DtStart<?> start = event.getRequiredProperty("DTSTART");
                    assertThat(start.getDate()).isInstanceOf(LocalDate.class);
                })
                .extracting(event -> value(event, "UID"))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("viec-\\d+@t-feedtests\\.nghitruong"));
    }

    @Test
    void linesEndWithCrLfAndHoldAtMost75OctetsAndWholeCharacters() throws CharacterCodingException {
        var text = Browser.body(fetch(open(clerk)));
        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var octets = text.getBytes(StandardCharsets.UTF_8);
        var longest = 0;
        var start = 0;
        for (var i = 0; i < octets.length; i++) {
            if (octets[i] == '\n') {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, start, i + 1 - start));
                longest = Math.max(longest, i - 1 - start);
                start = i + 1;
            }
        }
        assertThat(longest).isBetween(70, 75);
    }

    @Test
    void eachThingToDoIsAWholeDayWithItsWordsItsReasonAndItsPage() {
        var meeting = on(events(open(clerk)), "2026-05-25");
        assertThat(meeting).hasSize(2).allSatisfy(event -> {
            assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        });
        assertThat(value(meeting.getFirst(), "SUMMARY"))
                .startsWith("Tham mưu, xây dựng biểu theo dõi tiến độ")
                .endsWith("… (ngày dự kiến)");
        assertThat(value(meeting.getFirst(), "DESCRIPTION"))
                .contains(
                        "tổng hợp, báo cáo Thường trực", "phiên họp thường kỳ tháng 5/2026, dự kiến thứ Hai, 25/5/2026")
                .endsWith(value(meeting.getFirst(), "URL"));
        assertThat(value(meeting.getFirst(), "URL")).startsWith("http://t-feedtests.localhost/viec/10-kh-hdnd-2026-");
    }

    @Test
    void itHoldsOnesOwnWorkAndNobodyElses() {
        var office = Browser.body(fetch(open(clerk))).replace("\r\n ", "");
        assertThat(office).doesNotContain("Định kỳ hàng tháng\\, báo cáo tình hình", "Ban Văn hóa", "Lò Thị Mai");
        var own = events(open(delegate));
        assertThat(on(own, "2026-05-19")).hasSize(1);
        assertThat(on(own, "2026-05-25")).isEmpty();
        assertThat(Browser.body(fetch(open(delegate)))).doesNotContain("Páo");
    }

    @Test
    void itReachesBackSixtyDaysAndAheadAsFarAsIsKnown() {
        var token = open(delegate);
        clock.setTo(LocalDate.of(2026, 6, 18));
        assertThat(on(events(token), "2026-04-19")).hasSize(1);
        clock.setTo(LocalDate.of(2026, 6, 19));
        assertThat(on(events(token), "2026-04-19")).isEmpty();
        assertThat(on(events(token), "2027-05-19")).hasSize(1);
    }

    @Test
    void whatIsDoneIsMarkedAndWhatIsCancelledIsGone() {
        var browser = another("chanh-van-phong");
        var token = open(browser);
        var before = on(events(token), "2026-06-25");
        var task = duties.get(value(before.getFirst(), "URL").replaceAll(".*/viec/", ""));
        var address = task.address() + "/" + value(before.getFirst(), "UID").replaceAll("viec-(\\d+)@.*", "$1");
        browser.submit(
                address + "/hoan-thanh", Map.of("doneOn", "2026-05-04", "note", "Đã trình", "document", "Báo cáo 5"));
        var submitted = on(events(token), "2026-06-25").getFirst();
        assertThat(value(submitted, "SUMMARY")).startsWith("Chờ xác nhận: Tham mưu");
        assertThat(value(submitted, "UID")).isEqualTo(value(before.getFirst(), "UID"));
        assertThat(value(submitted, "SEQUENCE")).isEqualTo("1");
        assertThat(value(submitted, "DTSTAMP")).isEqualTo("20260504T010000Z");
        clerk.submit("/tai-khoan", address + "/xac-nhan", Map.of());
        assertThat(value(on(events(token), "2026-06-25").getFirst(), "SUMMARY")).startsWith("Đã xong: Tham mưu");

        var other = before.getLast();
        var gone = duties.get(value(other, "URL").replaceAll(".*/viec/", "")).address() + "/"
                + value(other, "UID").replaceAll("viec-(\\d+)@.*", "$1");
        clerk.submit("/tai-khoan", gone + "/huy", Map.of("reason", "Không họp"));
        assertThat(on(events(token), "2026-06-25")).hasSize(1);
    }

    @Test
    void whoLostThePostGetsAnEmptyCalendar() {
        var account = accounts.withPassword("thoi-viec");
        var token = open(signedIn(account, "can-bo-van-phong"));
        assertThat(events(token)).isNotEmpty();
        jdbc.sql("""
                        update holding set held_to = date '2026-05-04'
                        where person_id = (select id from person where account_id = :account)""").param("account", account.id()).update();
        clock.setTo(LocalDate.of(2026, 5, 5));
        assertThat(fetch(token)).hasStatusOk();
        assertThat(events(token)).isEmpty();
    }

    @Test
    void anUnknownARevokedAndALockedOnesTokenAreNotFound() {
        var account = accounts.withPassword("bi-khoa");
        var browser = signedIn(account, "can-bo-van-phong");
        var revoked = open(browser);
        var locked = open(browser);
        var ids = Pattern.compile("/tai-khoan/lich/(\\d+)/thu-hoi").matcher(Browser.body(browser.get(OWN)));
        assertThat(ids.results()
                        .map(found -> Long.parseLong(found.group(1)))
                        .sorted()
                        .toList())
                .hasSize(2)
                .first()
                .satisfies(id -> {
                    assertThat(clerk.submit(OWN, OWN + "/" + id + "/thu-hoi", Map.of()))
                            .hasStatus(404);
                    assertThat(fetch(revoked)).hasStatusOk();
                    assertThat(browser.submit(OWN, OWN + "/" + id + "/thu-hoi", Map.of()))
                            .hasRedirectedUrl(OWN);
                });
        assertThat(fetch(revoked)).hasStatus(404);
        assertThat(fetch(locked)).hasStatusOk();
        known.disable(account.id());
        assertThat(fetch(locked)).hasStatus(404);
        assertThat(fetch("khong-co")).hasStatus(404);
        assertThat(new Browser(web).get("/lich.ics")).hasStatus(404);
    }

    @Test
    void aTokenOfOneCouncilOpensNothingInAnother() {
        councils.claim("feeds.test", councils.found("t-feeds-other", "Hội đồng nhân dân xã Khác"));
        var token = open(clerk);
        assertThat(new Browser(web).on("feeds.test").get("/lich.ics?khoa=" + token))
                .hasStatus(404);
        assertThat(fetch(token)).hasStatusOk();
    }

    @Test
    void whatTheProgramHasAlreadyIsNotSentAgain() {
        var token = open(clerk);
        var first = fetch(token);
        var tag = first.getResponse().getHeader("ETag");
        assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(first.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(web.get().uri("/lich.ics?khoa=" + token).header("If-None-Match", tag))
                .hasStatus(304)
                .bodyText()
                .isEmpty();
        assertThat(web.get().uri("/lich.ics?khoa=" + token).header("If-None-Match", "W/\"x\""))
                .hasStatusOk();
    }

    @Test
    void nobodyIsSignedInByItAndNoSessionBegins() {
        var answer = fetch(open(clerk)).getResponse();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(fetch("khong-co").getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void theCalendarAsksTheDatabaseAFixedNumberOfTimes() {
        var token = open(clerk);
        fetch(token);
        try (var queries = new QueryCounter()) {
            assertThat(fetch(token)).hasStatusOk();
            assertThat(queries.statements()).hasSize(13);
        }
    }
}
