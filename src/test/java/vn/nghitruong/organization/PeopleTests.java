package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.Accounts;

@WebTest
class PeopleTests {
    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Bodies bodies;

    @Autowired
    Accounts accounts;

    @Autowired
    Delegates delegates;

    @Autowired
    TestDelegates elections;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void today() {
        clock.setTo(TestClock.START);
    }

    private List<String> inOffice(LocalDate day) {
        return delegates.inOffice(day).stream().map(Person::name).toList();
    }

    @Test
    void aPostIsHeldByThePersonOfTheAccount() {
        var account = accounts.create("po.vang", "Vàng Seo Pó");
        posts.hold("truong-ban-kt-ns", account.id());
        var person = people.ofAccount(account.id()).orElseThrow();
        assertThat(person.name()).isEqualTo("Vàng Seo Pó");
        var body = bodies.get("ban-kt-ns");
        assertThat(posts.holders(body.id(), TestClock.START))
                .extracting(held -> held.person().name(), held -> held.post().title())
                .containsExactly(tuple("Vàng Seo Pó", "Trưởng Ban Kinh tế - Ngân sách"));
        assertThat(posts.heldBy(person.id(), TestClock.START)).hasSize(1);
        assertThat(posts.heldBy(person.id(), TestClock.START.minusDays(1))).isEmpty();
        assertThat(posts.bodies(account.id())).containsExactly(body.id());
    }

    @Test
    void aDelegateNeedsNoAccount() {
        var person = elections.elect("Lý A Sùng");
        assertThat(person.accountId()).isNull();
        assertThat(delegates.isDelegate(person.id(), TestClock.START)).isTrue();
        assertThat(delegates.isDelegate(person.id(), TestDelegates.FROM.minusDays(1)))
                .isFalse();
        assertThat(people.byId(List.of(person.id(), 999_999L))).containsOnlyKeys(person.id());
    }

    @Test
    void delegatesAreReadInTheOrderOfGivenNames() {
        List.of("Nguyễn Văn Đức", "Lò Thị Dung", "Hoàng Văn Ân", "Trần Thị An", "Bàn Văn Anh", "Lê Thị An")
                .forEach(elections::elect);
        assertThat(inOffice(TestClock.START))
                .containsSubsequence(
                        "Lê Thị An", "Trần Thị An", "Bàn Văn Anh", "Hoàng Văn Ân", "Lò Thị Dung", "Nguyễn Văn Đức");
    }

    @Test
    void aMandateIsWhatItsLastStateOfTheDaySays() {
        var person = elections.elect("Giàng Thị Mỷ");
        var day = TestClock.START;
        elections.state(person, MandateState.SUSPENDED, day);
        assertThat(delegates.isDelegate(person.id(), day.minusDays(1))).isTrue();
        assertThat(delegates.isDelegate(person.id(), day)).isFalse();
        assertThat(delegates.suspended(day)).contains(person);
        elections.state(person, MandateState.ACTIVE, day.plusDays(10));
        assertThat(delegates.isDelegate(person.id(), day.plusDays(9))).isFalse();
        assertThat(delegates.isDelegate(person.id(), day.plusDays(10))).isTrue();
        elections.state(person, MandateState.RELEASED, day.plusDays(10));
        assertThat(delegates.isDelegate(person.id(), day.plusDays(10))).isFalse();
    }

    @Test
    void aMandateEndsWithItsTerm() {
        var person = elections.elect("Sùng A Chú");
        var end = TestDelegates.FROM.plusYears(5);
        assertThat(delegates.isDelegate(person.id(), end.minusDays(1))).isTrue();
        assertThat(delegates.isDelegate(person.id(), end)).isFalse();
    }

    /** What the migration to people changed is in the history, so that verification finds nothing. */
    @Test
    void theHistoryOfHoldingsIsWhole() {
        posts.hold("dai-bieu", accounts.create("lich.su", "Lù Thị Sử").id());
        assertThat(jdbc.sql("select count(*) from audit_differences('holding')")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
