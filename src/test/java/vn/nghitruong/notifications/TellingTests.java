package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.organization.Person;

/** Whom a notice reaches and by what; no mail server is set up here, so e-mail waits. */
@WebTest
class TellingTests {
    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    Recipients recipients;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo(TestClock.START);
    }

    static Notice notice(String key, Person... persons) {
        return notice(key, Urgency.NORMAL, persons);
    }

    static Notice notice(String key, Urgency urgency, Person... persons) {
        var ids = java.util.Arrays.stream(persons).map(Person::id).collect(java.util.stream.Collectors.toSet());
        return new Notice(key, ids, urgency, "Sắp đến hạn: báo cáo tháng 5", "Hạn thứ Sáu, 15/5/2026.", "/viec/a");
    }

    private long count(String table, Person person) {
        return jdbc.sql("select count(*) from " + table + " where person_id = :person")
                .param("person", person.id())
                .query(Long.class)
                .single();
    }

    private List<String> errands(Person person) {
        return jdbc.sql("select medium from errand where person_id = :person order by medium")
                .param("person", person.id())
                .query(String.class)
                .list();
    }

    @Test
    void toldTwiceIsToldOnce() {
        var person = recipients.someone("Hoàng Văn Páo", "pao@banglang.test");
        notifications.tell(notice("hai-lan", person));
        notifications.tell(notice("hai-lan", person));
        assertThat(count("notice", person)).isEqualTo(1);
        assertThat(count("mail", person)).isEqualTo(1);
    }

    @Test
    void whoWasLeftOutTheFirstTimeIsToldTheSecond() {
        var first = recipients.someone("Lý Thị Mẩy", null);
        var second = recipients.someone("Vàng A Sình", null);
        notifications.tell(notice("them-nguoi", first));
        notifications.tell(notice("them-nguoi", first, second));
        assertThat(count("notice", first)).isEqualTo(1);
        assertThat(count("notice", second)).isEqualTo(1);
    }

    @Test
    void nothingIsToldOfWhatIsRolledBack() {
        var person = recipients.someone("Nông Thị Hoa", "hoa@banglang.test");
        var work = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> work.executeWithoutResult(status -> {
                    notifications.tell(notice("rut-lai", person));
                    throw new IllegalStateException("the caller fails");
                }))
                .hasMessage("the caller fails");
        assertThat(count("notice", person)).isZero();
        assertThat(count("mail", person)).isZero();
    }

    @Test
    void whoHasNeitherAccountNorMailGetsPaper() {
        var nobody = recipients.someone("Phàn Văn Chẳn", null);
        var withMail = recipients.someone("Đặng Thị Liên", "lien@banglang.test");
        notifications.tell(notice("giay", nobody, withMail));
        assertThat(errands(nobody)).containsExactly("PAPER");
        assertThat(errands(withMail)).isEmpty();
        assertThat(count("mail", withMail)).isEqualTo(1);
    }

    @Test
    void whoHasAnAccountAndChoseNothingIsToldInTheApplication() {
        var person = recipients.of(recipients.holder("dai-bieu"));
        notifications.tell(notice("trong-he-thong", person));
        assertThat(count("notice", person)).isEqualTo(1);
        assertThat(count("mail", person)).isZero();
        assertThat(errands(person)).isEmpty();
    }

    @Test
    void whoSwitchedMailOffAndHasNoAccountGetsPaperInstead() {
        var person = recipients.someone("Triệu Thị Pham", "pham@banglang.test");
        preferences.choose(new Preference(person.id(), false, false, true, Pace.AT_ONCE, 7, 1, null, null));
        notifications.tell(notice("tat-thu", person));
        assertThat(count("mail", person)).isZero();
        assertThat(errands(person)).containsExactly("PAPER", "ZALO_TEXT");
    }

    @Test
    void wordsThatAreTooLongAreCutAndNobodysWorkFails() {
        var person = recipients.someone("Lò Văn Dài", null);
        notifications.tell(new Notice("dai", Set.of(person.id()), Urgency.NORMAL, "ă".repeat(4000), "", "/viec/a"));
        assertThat(jdbc.sql("select length(title) from notice where person_id = :person")
                        .param("person", person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void anAddressOutsideThisCouncilIsRefused() {
        var person = recipients.someone("Bàn Thị Xa", null);
        for (var address : List.of("https://xa.test/", "//xa.test", "/\\xa.test")) {
            assertThatThrownBy(() -> notifications.tell(
                            new Notice("xa", Set.of(person.id()), Urgency.NORMAL, "Xa", "", address)))
                    .as(address)
                    .hasMessageContaining("notice_address_check");
        }
    }

    @Test
    void tellingManyTakesAsManyStatementsAsTellingFew() {
        var few = statements("it", 2);
        var many = statements("nhieu", 60);
        assertThat(many).isEqualTo(few);
        assertThat(many).isLessThanOrEqualTo(8);
    }

    private int statements(String key, int persons) {
        var all = IntStream.range(0, persons)
                .mapToObj(n -> recipients.someone("Đại biểu " + n, n % 2 == 0 ? key + n + "@banglang.test" : null))
                .toList();
        var notices =
                all.stream().map(person -> notice(key + person.id(), person)).toList();
        try (var queries = new QueryCounter()) {
            notifications.tellAll(notices);
            return queries.statements().size();
        }
    }
}
