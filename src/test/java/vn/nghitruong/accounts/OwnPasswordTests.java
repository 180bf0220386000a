package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

@WebTest
class OwnPasswordTests {
    private static final String NEW = "một mật khẩu khác";
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Account lan;
    private Browser browser;

    @BeforeEach
    void someoneSignedIn() {
        lan = persons.withPassword("lan" + ++people);
        browser = new Browser(web);
        browser.signIn(lan.username(), TestAccounts.PASSWORD);
    }

    @Test
    void changeIsConfirmedInWords() {
        assertThat(change(TestAccounts.PASSWORD, NEW)).hasRedirectedUrl("/tai-khoan");

        assertThat(browser.get("/tai-khoan")).bodyText().contains("Đã đổi mật khẩu.");
        assertThat(jdbc.sql("select actor from audit_entry where table_name = 'account' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(lan.username());
    }

    @Test
    void nobodyChangesAPasswordWithoutKnowingIt() {
        assertThat(change("không biết đâu", NEW)).hasStatus(422).bodyText().contains("Mật khẩu đang dùng chưa đúng");

        assertThat(new Browser(web).signIn(lan.username(), NEW)).hasStatus(422);
    }

    @Test
    void nobodyGuessesAtAScreenLeftOpenAndItsOwnerIsNotLockedOut() {
        for (var i = 0; i < 5; i++) {
            change("không biết đâu", NEW);
        }

        assertThat(change(TestAccounts.PASSWORD, NEW)).hasStatus(422).bodyText().contains("hãy thử lại từ");
        assertThat(new Browser(web).signIn(lan.username(), TestAccounts.PASSWORD))
                .hasRedirectedUrl("/");
        clock.pass(Duration.ofMinutes(1));
        assertThat(change(TestAccounts.PASSWORD, NEW)).hasStatus3xxRedirection();
    }

    @Test
    void aBadNewPasswordIsSaidBeforeTheOldOneCounts() {
        for (var i = 0; i < 6; i++) {
            assertThat(change(TestAccounts.PASSWORD, "ngắn"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("ít nhất 10 ký tự");
        }
        assertThat(change(TestAccounts.PASSWORD, NEW)).hasStatus3xxRedirection();
    }

    @Test
    void passwordHashedMoreCheaplyIsHashedAnewAtTheNextSignIn() {
        var cheap = new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID));
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", cheap.encode(TestAccounts.PASSWORD))
                .param("id", lan.id())
                .update();

        assertThat(new Browser(web).signIn(lan.username(), TestAccounts.PASSWORD))
                .hasRedirectedUrl("/");

        assertThat(jdbc.sql("select password_hash from account where id = :id")
                        .param("id", lan.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(browser.get("/tai-khoan")).hasStatusOk();
    }

    private MvcTestResult change(String old, String wanted) {
        return browser.submit("/tai-khoan/mat-khau", Map.of("old", old, "password", wanted, "again", wanted));
    }
}
