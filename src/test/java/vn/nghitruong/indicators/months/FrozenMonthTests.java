package vn.nghitruong.indicators.months;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.organization.TestHolders;

/** A month is frozen and approved, a record changes, the difference is seen and the approval falls. */
@WebTest
class FrozenMonthTests {
    private static final String MAY = "/chi-tieu/thang/2026-05";
    private static final String FALLEN = "Phê duyệt đã hết hiệu lực vì số liệu thay đổi";

    @Autowired
    TestHolders holders;

    @Autowired
    MockMvcTester web;

    @Autowired
    PlanTen planTen;

    @Autowired
    TestAccounts accounts;

    @Autowired
    LookAtApprovalsJob job;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Browser clerk;
    private Browser chair;

    @BeforeEach
    void monthsLater() {
        planTen.store();
        clock.setTo(TestClock.START.plusMonths(1));
        clerk = holderOf("can-bo-van-phong");
        chair = holderOf("chu-tich");
    }

    @AfterEach
    void today() {
        clock.setTo(TestClock.START);
    }

    private Browser holderOf(String post) {
        return holders.signedIn(web, post);
    }

    private static MvcTestResult act(Browser by, String address, int version) {
        return by.submit("/tai-khoan", address, Map.of("ban", "" + version));
    }

    /** What fell due on 19 May, done in time as the clerk says only now, and confirmed. */
    private void reportInTime() {
        var duty = jdbc.sql("""
                        select '/viec/' || d.code from occurrence o join duty d on d.id = o.duty_id
                        where o.last_day = '2026-05-19' limit 1""").query(String.class).single();
        var form = Pattern.compile("href=\"(" + duty + "/\\d+/hoan-thanh)\"[^\n]*tháng 5/2026")
                .matcher(Browser.body(clerk.get(duty)));
        assertThat(form.find()).isTrue();
        assertThat(clerk.submit(
                        form.group(1), Map.of("doneOn", "2026-05-18", "note", "Đã gửi", "document", "Báo cáo 9")))
                .hasStatus3xxRedirection();
        assertThat(chair.submit("/tai-khoan", form.group(1).replace("hoan-thanh", "xac-nhan"), Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void aRecordThatChangesShowsAndEndsTheApproval() {
        assertThat(clerk.get(MAY)).bodyText().contains("Tháng này chưa chốt", "Chốt số liệu tháng này", "0% (0/5)");
        assertThat(act(clerk, MAY + "/chot", 0)).hasStatus3xxRedirection();
        assertThat(clerk.get(MAY)).bodyText().contains("Đã chốt, chờ phê duyệt").doesNotContain("Phê duyệt bản này");
        assertThat(act(chair, MAY + "/phe-duyet", 1)).hasStatus3xxRedirection();
        assertThat(act(chair, MAY + "/phe-duyet", 1)).hasStatus(409).bodyText().contains("đã được");
        assertThat(chair.get(MAY))
                .bodyText()
                .contains("Đã phê duyệt", "0% (0/5)", "Hồ sơ còn thiếu", "Chưa có số liệu")
                .doesNotContain("Khác với bản chốt");
        var hash = jdbc.sql("select sha256 from indicator_snapshot")
                .query(String.class)
                .single();
        assertThat(chair.get(MAY)).bodyText().contains(hash);

        reportInTime();
        job.run();

        var fallen = jdbc.sql("select ended_because from snapshot_approval")
                .query(String.class)
                .single();
        assertThat(fallen).isEqualTo("Số liệu thay đổi: 1 hồ sơ đổi kết quả.");
        for (var told : new Browser[] {clerk, chair}) {
            assertThat(told.get("/thong-bao")).bodyText().contains("Phê duyệt chỉ tiêu tháng 5/2026 đã hết hiệu lực");
        }
        assertThat(clerk.get(MAY))
                .bodyText()
                .contains(FALLEN, "0% (0/5)", "20% (1/5)", "Khác với bản chốt: 1", "xong 18/5/2026", "chưa ghi nhận")
                .contains("Chốt lại thành bản mới", hash);
        assertThat(clerk.get("/chi-tieu/thang")).bodyText().contains(FALLEN);

        assertThat(act(clerk, MAY + "/chot", 1)).hasStatus3xxRedirection();
        assertThat(clerk.get(MAY)).bodyText().contains("20% (1/5)", "Đã chốt, chờ phê duyệt", "Bản 1");
        assertThat(clerk.get(MAY + "?ban=1")).bodyText().contains("0% (0/5)", hash, "Đã có bản 2 mới hơn");
        assertThat(clerk.get(MAY + "/ho-so?ban=1&chi-tieu=viec-dung-han&phan=viec&ben=chua-dat"))
                .bodyText()
                .contains("hạn 19/5/2026, chưa ghi nhận kết quả");
        assertThat(act(chair, MAY + "/phe-duyet", 1)).hasStatus(409).bodyText().contains("chốt lại thành bản 2");
        assertThat(act(chair, MAY + "/phe-duyet", 2)).hasStatus3xxRedirection();
    }

    @Test
    void onlyAMonthThatIsOverAndInTheTimeOfTheIndicatorsIsFrozen() {
        assertThat(clerk.get("/chi-tieu/thang/2026-06")).bodyText().contains("chưa hết");
        assertThat(act(clerk, "/chi-tieu/thang/2026-06/chot", 0))
                .hasStatus(409)
                .bodyText()
                .contains("tháng 6/2026 chưa hết", "1/7/2026");
        for (var unknown : new String[] {"2026-03", "2026-07", "2026-13", "thang-nam"}) {
            assertThat(clerk.get("/chi-tieu/thang/" + unknown)).as(unknown).hasStatus(404);
        }
        assertThat(clerk.get(MAY + "?ban=7")).hasStatus(404);
    }
}
