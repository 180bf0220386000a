package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

@WebTest
class BackOffTests {
    private static final String WRONG = "sai mật khẩu rồi";
    private static int people;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestAccounts persons;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Brake brake;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Councils councils;

    private Account lan;
    private Browser stranger;

    @BeforeEach
    void someone() {
        clock.setTo(TestClock.START);
        jdbc.sql("delete from sign_in_failure").update();
        lan = persons.withPassword("lan" + ++people);
        stranger = new Browser(web).from("198.51.100.7");
    }

    @Test
    void fiveFailuresCostAWaitThatSaysWhenItEnds() {
        fail(stranger, 5);

        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus(429)
                .hasHeader("Retry-After", "60")
                .bodyText()
                .contains("hãy thử lại từ 08:01");
        clock.pass(Duration.ofMinutes(1));
        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void waitDoublesUpToAnHour() {
        fail(stranger, 5);

        for (var minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(stranger.signIn(lan.username(), WRONG)).hasStatus(429);
            clock.pass(Duration.ofSeconds(1));
            assertThat(stranger.signIn(lan.username(), WRONG)).hasStatus(422);
        }
    }

    @Test
    void changingTheAddressDoesNotHelpGuessing() {
        for (var i = 0; i < 5; i++) {
            stranger.from("198.51.100." + i).signIn(lan.username(), WRONG);
        }

        assertThat(stranger.from("198.51.100.99").signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus(429);
    }

    @Test
    void oneAddressMayNotTryManyNames() {
        count(19, "198.51.100.7");

        assertThat(stranger.signIn("ten-19", WRONG)).hasStatus(422);
        assertThat(stranger.signIn("ten-20", WRONG)).hasStatus(429);
        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus(429);
        assertThat(new Browser(web).from("198.51.100.8").signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus3xxRedirection();
    }

    @Test
    void anIpv6NetworkCountsAsOneAddress() {
        for (var i = 0; i < 20; i++) {
            count(1, "2001:db8:0:1::" + i);
        }

        assertThat(stranger.from("2001:db8:0:1:ffff::1").signIn("ten-20", WRONG))
                .hasStatus(429);
        assertThat(stranger.from("2001:db8:0:2::1").signIn("ten-20", WRONG)).hasStatus(422);
    }

    @Test
    void unknownNameHasToWaitLikeAKnownOne() {
        for (var i = 0; i < 5; i++) {
            stranger.signIn("khong-co", WRONG);
        }

        assertThat(stranger.signIn("khong-co", WRONG)).hasStatus(429);
    }

    @Test
    void strangersCannotLockTheOwnerOutOfABrowserUsedBefore() {
        var owners = new Browser(web);
        owners.signIn(lan.username(), TestAccounts.PASSWORD);
        owners.lose("phien");
        fail(stranger, 5);

        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus(429);
        assertThat(owners.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void aBrowserUsedBeforeMayNotGuessForEverEither() {
        var owners = new Browser(web);
        owners.signIn(lan.username(), TestAccounts.PASSWORD);
        owners.lose("phien");
        fail(owners, 5);

        assertThat(owners.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus(429);
    }

    @Test
    void successClearsTheNameAndGivesTheAddressItsCountBack() {
        fail(stranger, 4);
        stranger.signIn(lan.username(), TestAccounts.PASSWORD);

        assertThat(failures("ten:" + lan.username())).isEmpty();
        assertThat(failures("dia-chi:198.51.100.7")).containsExactly(4);
    }

    @Test
    void refusedAttemptsDoNotProlongTheWait() {
        fail(stranger, 5);
        clock.pass(Duration.ofSeconds(30));
        fail(stranger, 10);
        clock.pass(Duration.ofSeconds(30));

        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void guessesAtTheSameMomentAreCountedEachForItself() throws Exception {
        var council = CouncilScope.current();
        Callable<Integer> guess = () -> CouncilScope.call(
                council,
                () -> new Browser(web)
                        .signIn(lan.username(), WRONG)
                        .getResponse()
                        .getStatus());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(Collections.nCopies(16, guess)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers).filteredOn(status -> status == 422).hasSize(5);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(11);
        }
    }

    @Test
    void aRestartForgetsNothing() {
        fail(stranger, 5);
        var restarted = new Brake(new FailureRepository(jdbc), transactions, clock);

        assertThat(restarted.attempt(List.of(Lane.name(lan.username())))).isPresent();
    }

    @Test
    void anotherCouncilIsNotConcerned() {
        var other = councils.found("t-backoff-other", "Hội đồng nhân dân xã Khác");
        councils.claim("t-backoff-other.test", other);
        CouncilScope.run(other, () -> persons.withPassword(lan.username()));
        fail(stranger, 5);

        assertThat(stranger.on("t-backoff-other.test").signIn(lan.username(), TestAccounts.PASSWORD))
                .hasStatus3xxRedirection();
    }

    @Test
    void aDayLaterFailuresAreForgotten() {
        fail(stranger, 4);
        clock.pass(Duration.ofHours(25));
        fail(stranger, 4);

        assertThat(stranger.signIn(lan.username(), TestAccounts.PASSWORD)).hasStatus3xxRedirection();
        clock.pass(Duration.ofHours(25));
        brake.tidy();
        assertThat(jdbc.sql("select count(*) from sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(Browser browser, int times) {
        for (var i = 0; i < times; i++) {
            browser.signIn(lan.username(), WRONG);
        }
    }

    private void count(int times, String address) {
        for (var i = 0; i < times; i++) {
            assertThat(brake.attempt(List.of(Lane.address(address)))).isEmpty();
        }
    }

    private List<Integer> failures(String subject) {
        return jdbc.sql("select failures from sign_in_failure where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .list();
    }
}
