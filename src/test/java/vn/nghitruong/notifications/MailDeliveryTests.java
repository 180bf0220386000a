package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghitruong.notifications.TellingTests.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.notifications.mail.TestMailServer;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.CouncilScope;

/** E-mail to a real SMTP server, decoded as a mail program would. */
@WebTest
class MailDeliveryTests {
    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    Recipients recipients;

    @Autowired
    MailJob job;

    @Autowired
    Postman postman;

    @Autowired
    TestMailServer servers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        clock.setTo(TestClock.START);
        post.start();
        jdbc.sql("delete from mail_server").update();
        jdbc.sql(
                        "update mail set status = 'SETTLED', claimed_until = null, settled_by = 'thử' where status <> 'SETTLED'")
                .update();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    private void useServer() {
        servers.use(post.getSmtp().getPort());
    }

    private List<MimeMessage> received(Person person) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> {
                    try {
                        return ((InternetAddress) message.getAllRecipients()[0])
                                .getAddress()
                                .equals(person.email());
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private String status(Person person) {
        return jdbc.sql("select status from mail where person_id = :person order by id desc limit 1")
                .param("person", person.id())
                .query(String.class)
                .single();
    }

    @Test
    void aLetterReadsAsItWasWritten() throws MessagingException, IOException {
        var person = recipients.someone("Nguyễn Thị Hường", "huong@banglang.test");
        useServer();
        notifications.tell(notice("doc-duoc", person));
        job.work();

        var letter = received(person).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Sắp đến hạn: báo cáo tháng 5");
        assertThat(letter.getContent().toString().replace("\r\n", "\n"))
                .startsWith("Kính gửi Nguyễn Thị Hường,\n\nSắp đến hạn: báo cáo tháng 5\nHạn thứ Sáu, 15/5/2026.\n")
                .contains("Xem: https://hdnd.banglang.test/viec/a\n")
                .contains("https://hdnd.banglang.test/tai-khoan/thong-bao");
        var from = (InternetAddress) letter.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Thường trực HĐND xã Bằng Lang");
        assertThat(from.getAddress()).isEqualTo("hdnd@banglang.test");
        assertThat(letter.getReplyTo()[0]).hasToString("van-phong@banglang.test");
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(letter.getMessageID()).matches("<thu-\\d+\\.t-maildeliverytests@banglang\\.test>");
        assertThat(status(person)).isEqualTo("SENT");
    }

    @Test
    void aTitleOfTwoLinesAddsNoHeader() throws MessagingException {
        var person = recipients.someone("Lý Văn Xuống", "xuong@banglang.test");
        useServer();
        notifications.tell(new Notice(
                "hai-dong",
                java.util.Set.of(person.id()),
                Urgency.NORMAL,
                "Thông báo\r\nBcc: ke-khac@banglang.test",
                "",
                "/viec"));
        job.work();
        var letter = received(person).getFirst();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Thông báo Bcc: ke-khac@banglang.test");
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsToldTwiceIsSentOnceAndTheJobMayRunAgain() {
        var person = recipients.someone("Vàng Thị Dợ", "do@banglang.test");
        useServer();
        notifications.tell(notice("mot-thu", person));
        notifications.tell(notice("mot-thu", person));
        job.work();
        notifications.tell(notice("mot-thu", person));
        job.work();
        assertThat(received(person)).hasSize(1);
    }

    @Test
    void whatIsToldInTheNightIsOneLetterInTheMorning() throws MessagingException, IOException {
        var person = recipients.someone("Sùng A Chứ", "chu@banglang.test");
        useServer();
        clock.pass(Duration.ofHours(14));
        notifications.tell(notice("dem-1", person));
        clock.pass(Duration.ofHours(1));
        notifications.tell(new Notice(
                "dem-2", java.util.Set.of(person.id()), Urgency.NORMAL, "Giấy mời họp", "8:00 thứ Tư", "/viec/b"));
        job.work();
        assertThat(received(person)).isEmpty();

        clock.pass(Duration.ofHours(8));
        job.work();
        var letters = received(person);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().getSubject()).startsWith("2 thông báo của Hội đồng nhân dân xã");
        assertThat(letters.getFirst().getContent().toString())
                .containsSubsequence("Sắp đến hạn", "/viec/a", "Giấy mời họp", "8:00 thứ Tư", "/viec/b");
    }

    @Test
    void onceADayIsOneLetterAtTheHourThatWasChosen() {
        var person = recipients.someone("Hầu Thị Sông", "song@banglang.test");
        preferences.choose(new Preference(person.id(), true, false, false, Pace.DAILY, 16, 1, null, null));
        useServer();
        IntStream.range(0, 3).forEach(n -> {
            notifications.tell(notice("ngay-" + n, person));
            clock.pass(Duration.ofHours(1));
        });
        notifications.tell(notice("khan", Urgency.URGENT, person));
        job.work();
        assertThat(received(person)).as("the urgent one").hasSize(1);
        clock.pass(Duration.ofHours(6));
        job.work();
        assertThat(received(person)).hasSize(2);
    }

    @Test
    void manyWhoSendAtOnceSendEachLetterOnce() throws InterruptedException {
        var persons = IntStream.range(0, 25)
                .mapToObj(n -> recipients.someone("Đại biểu " + n, "dai-bieu-" + n + "@banglang.test"))
                .toList();
        persons.forEach(person -> notifications.tell(notice("nhieu", person)));
        useServer();
        var council = CouncilScope.current();
        var senders = IntStream.range(0, 4)
                .mapToObj(n -> Thread.ofVirtual()
                        .start(() -> CouncilScope.run(council, () -> {
                            while (postman.deliverNext().isPresent()) {
                                Thread.onSpinWait();
                            }
                        })))
                .toList();
        for (var sender : senders) {
            assertThat(sender.join(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(post.getReceivedMessages()).hasSize(25);
        persons.forEach(person -> assertThat(received(person)).hasSize(1));
    }

    @Test
    void aSecondLetterHasAnIdOfItsOwn() throws MessagingException {
        var person = recipients.someone("Giàng Seo Vần", "van@banglang.test");
        useServer();
        notifications.tell(notice("id-1", person));
        job.work();
        notifications.tell(notice("id-2", person));
        job.work();
        var letters = received(person);
        assertThat(letters.get(0).getMessageID()).isNotEqualTo(letters.get(1).getMessageID());
    }

    @Test
    void withoutAServerNothingIsLost() {
        var person = recipients.someone("Bàn Văn Đợi", "doi@banglang.test");
        notifications.tell(notice("cho-may-chu", person));
        job.work();
        assertThat(status(person)).isEqualTo("WAITING");
        useServer();
        job.work();
        assertThat(status(person)).isEqualTo("SENT");
    }
}
