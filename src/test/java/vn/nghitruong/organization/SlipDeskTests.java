package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.CouncilOfTheClass;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Account;
import vn.nghitruong.accounts.Accounts;
import vn.nghitruong.accounts.Browser;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** The Office prints slips, and looks after lost phones. */
@WebTest
class SlipDeskTests {
    private static final String DESK = "/quan-tri/phieu-dang-nhap";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient jdbc;

    private Account delegate;
    private Browser clerk;

    @BeforeEach
    void clerkAndDelegate() {
        jdbc.sql("delete from setting where key in ('public-address', 'help-contact')")
                .update();
        clerk = holderOf("can-bo-van-phong");
        delegate = accounts.create("dai-bieu-" + NUMBER.incrementAndGet(), "Lò Thị Mẩy");
        posts.hold("dai-bieu", delegate.id());
    }

    private Browser holderOf(String post) {
        var account = persons.withPassword("can-bo-" + NUMBER.incrementAndGet());
        posts.hold(post, account.id());
        var browser = new Browser(web);
        browser.signIn(account.username(), TestAccounts.PASSWORD);
        return browser;
    }

    private MvcTestResult print() {
        return clerk.submit(DESK, Map.of("account", String.valueOf(delegate.id())));
    }

    /** A phone on which the delegate has typed the number of a slip. */
    private Browser letIn() {
        var code = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}").matcher(Browser.body(print()));
        assertThat(code.find()).isTrue();
        var phone = new Browser(web);
        phone.submit("/phieu", Map.of("code", code.group()));
        return phone;
    }

    @Test
    void theSlipSaysAllThatIsNeeded() {
        var slip = print();
        assertThat(slip)
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(slip)
                .bodyText()
                .contains("Phiếu đăng nhập của Lò Thị Mẩy", "Hội đồng nhân dân xã SlipDeskTests", "<svg")
                .contains("đến hết thứ Hai, 18/5/2026", CouncilOfTheClass.host() + "/phieu")
                .contains("Nguyễn Thị can-bo-", "Văn phòng HĐND và UBND");
    }

    @Test
    void whoeverIsNotTickedGetsNoSlipAndNobodyTickedIsSaid() {
        assertThat(clerk.submit(DESK, Map.of())).hasStatus(422).bodyText().contains("Hãy chọn ít nhất một người");
        print();
        assertThat(clerk.get(DESK)).bodyText().containsOnlyOnce("Phiếu chưa dùng, hạn 18/5/2026");
    }

    @Test
    void allDelegatesAreTickedAtOnceExceptThoseWhoAreIn() {
        letIn();
        var other = accounts.create("dai-bieu-" + NUMBER.incrementAndGet(), "Giàng Seo Phừ");
        posts.hold("dai-bieu", other.id());
        assertThat(clerk.get(DESK + "?chon=dai-bieu"))
                .bodyText()
                .contains("value=\"" + other.id() + "\" checked")
                .doesNotContain("value=\"" + delegate.id() + "\" checked");
    }

    @Test
    void anAddressNobodyHasConfirmedIsPrintedWithAWarningOnly() {
        var council = CouncilScope.current();
        councils.claim("ke-gia.test", council);
        assertThat(clerk.on("ke-gia.test").get(DESK)).hasStatusOk();
        assertThat(print()).bodyText().contains("Chưa ai xác nhận", "ke-gia.test/phieu");

        var administrator = holderOf("quan-tri");
        assertThat(administrator.submit(
                        "/quan-tri/dia-chi",
                        Map.of("address", "https://HDND.xa.example/", "contact", "Lan, 0219 000 000")))
                .hasRedirectedUrl(DESK);
        assertThat(print())
                .bodyText()
                .contains("hdnd.xa.example/phieu", "Lan, 0219 000 000")
                .doesNotContain("ke-gia.test", "Chưa ai xác nhận");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndNothingIsLost() {
        var administrator = holderOf("quan-tri");
        for (var wrong :
                new String[] {"", "xa.example", "ftp://xa.example", "https://xa.example/viec", "https://a@xa.example"
                }) {
            assertThat(administrator.submit("/quan-tri/dia-chi", Map.of("address", wrong, "contact", "Lan")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"" + wrong + "\"", "value=\"Lan\"", "bắt đầu bằng https://");
        }
    }

    @Test
    void administratorsAreNotOfferedAndRefused() {
        var administrator = persons.withPassword("quan-tri-" + NUMBER.incrementAndGet());
        posts.hold("quan-tri", administrator.id());
        assertThat(clerk.get(DESK)).bodyText().contains("đăng nhập bằng mật khẩu, không dùng phiếu");
        assertThat(clerk.submit(DESK, Map.of("account", String.valueOf(administrator.id()))))
                .hasStatus(409)
                .bodyText()
                .contains("quản trị viên");
        assertThat(clerk.submit(DESK, Map.of("account", "999999"))).hasStatus(404);
    }

    @Test
    void aLostPhoneIsSignedOutByTheOffice() {
        var phone = letIn();
        assertThat(phone.get("/viec")).hasStatusOk();
        var person = DESK + "/" + delegate.id();
        assertThat(clerk.submit(person, person + "/dang-xuat-moi-thiet-bi", Map.of()))
                .hasRedirectedUrl(person);

        assertThat(phone.get("/viec")).hasStatus3xxRedirection();
        assertThat(clerk.get(person))
                .bodyText()
                .contains("Đăng xuất mọi thiết bị</b>", "Đăng nhập bằng phiếu</b>", "In phiếu đăng nhập</b>")
                .contains("do Nguyễn Thị can-bo-", "Không có thiết bị nào");
    }

    @Test
    void aSlipThatWentAstrayIsCancelledOnce() {
        print();
        var person = DESK + "/" + delegate.id();
        assertThat(clerk.get(person)).bodyText().contains("còn hiệu lực đến 0:00, 19/5/2026");
        assertThat(clerk.submit(person, person + "/huy-phieu", Map.of())).hasRedirectedUrl(person);
        assertThat(clerk.submit(person, person + "/huy-phieu", Map.of())).hasStatus(409);
        assertThat(clerk.get(DESK)).bodyText().doesNotContain("Phiếu chưa dùng, hạn");
    }

    /** Seven of the frame; everybody with slips and devices, their posts, who administers, the address. */
    @Test
    void theDeskCostsTheSameHoweverManyPeopleThereAre() {
        letIn();
        try (var counter = new QueryCounter()) {
            clerk.get(DESK);
            assertThat(counter.statements()).hasSize(7 + 4);
        }
        for (var i = 0; i < 3; i++) {
            posts.hold(
                    "dai-bieu",
                    accounts.create("them-" + NUMBER.incrementAndGet(), "Vàng Thị Dín")
                            .id());
        }
        try (var counter = new QueryCounter()) {
            clerk.get(DESK);
            assertThat(counter.statements()).hasSize(7 + 4);
        }
    }

    /** Seven of the frame; the account, its slip, its devices, its history. */
    @Test
    void thePageOfAPersonCostsFourQueries() {
        letIn();
        try (var counter = new QueryCounter()) {
            clerk.get(DESK + "/" + delegate.id());
            assertThat(counter.statements()).hasSize(7 + 4);
        }
    }
}
