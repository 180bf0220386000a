package vn.nghitruong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.PlanTen;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;

/** What belongs to one council is neither seen nor done in another. */
@WebTest
class CouncilIsolationTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Councils councils;

    @Autowired
    EventProbe probe;

    @Autowired
    EventRedelivery redelivery;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    PlanTen planTen;

    private Council other;

    @BeforeEach
    void anotherCouncil() {
        other = councils.found("t-other", "Hội đồng nhân dân xã Khác");
        councils.claim("other.test", other);
        mark(CouncilScope.current());
        mark(other);
        clock.setTo(TestClock.START);
    }

    private void mark(Council council) {
        CouncilScope.run(
                council,
                () -> jdbc.sql("insert into setting (key, value) values ('probe', :code) on conflict do nothing")
                        .param("code", council.code())
                        .update());
    }

    @Test
    @WithMockUser(authorities = {"plans:read", "duties:read", "indicators:read"})
    void recordsOfOneCouncilAreNotSeenInAnother() {
        planTen.store();
        assertThat(web.get().uri("/ke-hoach/10-kh-hdnd-2026")).hasStatusOk();

        for (var address : new String[] {
            "/ke-hoach/10-kh-hdnd-2026",
            "/viec/10-kh-hdnd-2026-01",
            "/chi-tieu/viec-dung-han",
            "/chi-tieu/thang/2026-04"
        }) {
            assertThat(web.get().uri(address).with(request -> {
                        request.setServerName("other.test");
                        return request;
                    }))
                    .as(address)
                    .hasStatus(404);
        }
    }

    @Test
    void aHostNobodyClaimsShowsNothing() {
        assertThat(web.get().uri("/").with(request -> {
                    request.setServerName("la.test");
                    return request;
                }))
                .hasStatus(404)
                .bodyText()
                .contains("Không có hội đồng ở địa chỉ này");
    }

    @Test
    void aThreadWithoutACouncilGetsNoConnection() throws Exception {
        try (var pool = Executors.newSingleThreadExecutor()) {
            var question = pool.submit(() ->
                    jdbc.sql("select count(*) from setting").query(Long.class).single());
            assertThatThrownBy(question::get).rootCause().hasMessageContaining("no council is known here");
        }
    }

    @Test
    void anEventIsHandledInTheCouncilThatToldIt() throws Exception {
        CouncilScope.call(other, () -> {
            probe.tell("của xã Khác");
            return null;
        });
        probe.awaitNextAttempt();
        assertThat(probe.heard()).contains(new EventProbe.Heard("của xã Khác", "t-other", "t-other"));
    }

    @Test
    void anEventCutOffIsHandledLaterAndInItsOwnCouncil() throws Exception {
        var council = CouncilScope.current();
        probe.setDown(true);
        probe.tell("lúc mất điện");
        probe.awaitNextAttempt();
        probe.setDown(false);
        assertThat(probe.heard()).extracting(EventProbe.Heard::word).doesNotContain("lúc mất điện");

        probe.expectAnother();
        clock.setTo(LocalDate.of(2026, 5, 5));
        // The job runs for every council, as the scheduler has it.
        jobs.runForAll(redelivery);
        probe.awaitNextAttempt();

        assertThat(probe.heard().stream().filter(h -> h.word().equals("lúc mất điện")))
                .containsExactly(new EventProbe.Heard("lúc mất điện", council.code(), council.code()));
    }
}
