package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghitruong.notifications.TellingTests.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.notifications.mail.MailServer;
import vn.nghitruong.notifications.mail.StubbornServer;
import vn.nghitruong.notifications.mail.TestMailServer;
import vn.nghitruong.notifications.mail.TestOutcomes;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** Servers that hang, refuse or break off, and machines that stop in the middle: nothing is sent twice. */
@WebTest
class MailTroubleTests {
    @Autowired
    Notifications notifications;

    @Autowired
    Recipients recipients;

    @Autowired
    MailJob job;

    @Autowired
    MailDesk desk;

    @Autowired
    MailLog log;

    @Autowired
    TestMailServer servers;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Person person;

    @BeforeEach
    void start() {
        clock.setTo(TestClock.START);
        jdbc.sql("delete from mail_server").update();
        jdbc.sql(
                        "update mail set status = 'SETTLED', claimed_until = null, settled_by = 'thử' where status <> 'SETTLED'")
                .update();
        person = recipients.someone("Nguyễn Thị Hường", "huong@banglang.test");
    }

    private MailEntry entry() {
        var id = jdbc.sql("select max(id) from mail").query(Long.class).single();
        for (var view : MailView.values()) {
            for (var entry : log.page(view, 1, 1_000).rows()) {
                if (entry.id() == id) {
                    return entry;
                }
            }
        }
        throw new AssertionError("no mail");
    }

    private void tell(String key) {
        notifications.tell(notice(key, person));
    }

    @Test
    void aServerThatHangsKeepsNobodyElseWaiting() throws IOException {
        var here = CouncilScope.current();
        var other = councils.found("t-mail-other", "Hội đồng nhân dân xã Khác");
        var post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        try (var hanging = StubbornServer.silent()) {
            servers.use(hanging.port());
            tell("treo");
            CouncilScope.run(other, () -> {
                servers.use(post.getSmtp().getPort());
                notifications.tell(notice("khong-treo", recipients.someone("Lý Thị Mẩy", "may@khac.test")));
            });
            var started = Instant.now();
            // As the scheduler has it: one council after the other on one thread.
            CouncilScope.run(here, job::run);
            CouncilScope.run(other, job::run);
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMillis(500));
            assertThat(post.waitForIncomingEmail(5_000, 1)).isTrue();
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.WAITING);
            assertThat(entry().reason()).contains("không trả lời trong 1 giây");
        } finally {
            post.stop();
        }
    }

    @Test
    void oneThatIsRefusedForGoodFailsAtOnceAndTheClerkIsTold() throws IOException {
        var clerk = recipients.of(recipients.holder("chanh-van-phong"));
        try (var server = StubbornServer.answering("RCPT", "550 5.1.1 no such user")) {
            servers.use(server.port());
            tell("550");
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.FAILED);
            assertThat(entry().attempt()).isEqualTo(1);
            assertThat(entry().reason()).contains("không nhận địa chỉ người nhận", "no such user");
        }
        assertThat(jdbc.sql("select title from notice where person_id = :person and key like 'mail-trouble:%'")
                        .param("person", clerk.id())
                        .query(String.class)
                        .list())
                .containsExactly("1 thư điện tử cần xử lý");
    }

    @Test
    void oneThatIsNotTakenNowIsTriedAgainLaterAndFailsInTheEnd() throws IOException {
        try (var server = StubbornServer.answering("RCPT", "451 4.7.1 greylisted")) {
            servers.use(server.port());
            tell("451");
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.WAITING);
            job.work();
            assertThat(entry().attempt()).as("before its time").isEqualTo(1);
            clock.pass(Duration.ofMinutes(1));
            job.work();
            assertThat(entry().attempt()).isEqualTo(2);
            clock.pass(Duration.ofMinutes(2));
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.FAILED);
            assertThat(entry().attempt()).isEqualTo(3);
            clock.pass(Duration.ofDays(1));
            job.work();
            assertThat(server.heard("RCPT")).isEqualTo(3);
        }
    }

    @Test
    void oneThatWasHandedOverWithoutAnAnswerIsNotSentAgain() throws IOException {
        try (var server = StubbornServer.answering(".", "")) {
            servers.use(server.port());
            tell("im-lang");
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.UNCERTAIN);
            clock.pass(Duration.ofDays(1));
            job.work();
            assertThat(server.heard(".")).isEqualTo(1);
        }
    }

    @Test
    void oneThatIsRefusedAfterItsTextIsCertainlyNotSent() throws IOException {
        try (var server = StubbornServer.answering(".", "452 4.3.1 disk full")) {
            servers.use(server.port());
            tell("day-dia");
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.WAITING);
        }
    }

    @Test
    void oneWhoseTextCouldNotBeHandedOverIsTriedAgain() throws IOException {
        try (var server = StubbornServer.answering("DATA", "")) {
            servers.use(server.port());
            tell("truoc-khi-trao");
            job.work();
            assertThat(entry().status()).isEqualTo(MailStatus.WAITING);
            assertThat(server.heard(".")).isZero();
        }
    }

    /** The machine stops between the claim and the answer. */
    private MailRepository.Claimed cutOff(MailServer server) {
        var claimed = desk.claim(server).orElseThrow();
        job.work();
        assertThat(entry().status()).as("as long as its sender may be at work").isEqualTo(MailStatus.SENDING);
        clock.pass(server.longest().multipliedBy(2).plusSeconds(1));
        job.work();
        assertThat(entry().status()).isEqualTo(MailStatus.UNCERTAIN);
        return claimed;
    }

    @Test
    void oneThatWasCutOffByARestartIsNotSentAgainUnlessAPersonSaysSo() throws MessagingException {
        var clerk = recipients.of(recipients.holder("quan-tri"));
        var post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        try {
            tell("mat-dien");
            // Not stored yet, so that only this thread can claim.
            cutOff(TestMailServer.on(post.getSmtp().getPort()));
            servers.use(post.getSmtp().getPort());
            clock.pass(Duration.ofHours(2));
            job.work();
            assertThat(post.getReceivedMessages()).isEmpty();
            assertThat(jdbc.sql("select text from notice where person_id = :person")
                            .param("person", clerk.id())
                            .query(String.class)
                            .single())
                    .contains("Máy đã dừng giữa lúc gửi");

            log.sendAgain(entry().id());
            job.work();
            job.work();
            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(post.getReceivedMessages()[0].getMessageID()).contains("thu-" + entry().id() + ".");
        } finally {
            post.stop();
        }
    }

    @Test
    void anAnswerThatComesLateStopsTheSecondLetter() {
        tell("tra-loi-muon");
        var server = TestMailServer.on(1);
        var claimed = cutOff(server);
        log.sendAgain(entry().id());
        desk.settle(claimed, TestOutcomes.SENT, server);
        assertThat(entry().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void anAnswerThatComesLateDoesNotTouchALaterAttempt() {
        tell("lan-sau");
        var server = TestMailServer.on(1);
        var first = cutOff(server);
        log.sendAgain(entry().id());
        desk.claim(server).orElseThrow();
        desk.settle(first, TestOutcomes.REFUSED, server);
        assertThat(entry().status()).isEqualTo(MailStatus.SENDING);
    }

    @Test
    void whoHasNoAddressAnyMoreIsShownToTheClerk() {
        tell("mat-dia-chi");
        jdbc.sql("update person set email = null where id = :id")
                .param("id", person.id())
                .update();
        servers.use(1);
        job.work();
        assertThat(entry().status()).isEqualTo(MailStatus.FAILED);
        assertThat(entry().reason()).contains("không còn địa chỉ thư");
    }

    @Test
    void anAddressThatIsNoneFailsAndHoldsNobodyUp() {
        jdbc.sql("update person set email = 'khong phai dia chi' where id = :id")
                .param("id", person.id())
                .update();
        tell("sai-dia-chi");
        servers.use(1);
        job.work();
        assertThat(entry().status()).isEqualTo(MailStatus.FAILED);
        assertThat(entry().reason()).contains("viết chưa đúng");
    }

    @Test
    void whatIsLongPastItsTimeIsLeftToTheClerk() throws IOException {
        tell("cu");
        clock.pass(Duration.ofHours(49));
        tell("moi");
        try (var server = StubbornServer.answering("DATA", "354 go on")) {
            servers.use(server.port());
            job.work();
            assertThat(server.heard(".")).isEqualTo(1);
        }
        assertThat(entry().status()).isEqualTo(MailStatus.SENT);
        assertThat(log.page(MailView.TROUBLE, 1, 1).rows().getFirst().reason()).contains("quá giờ gửi hơn 48 giờ");
    }
}
