package vn.nghitruong.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.nghitruong.QueryCounter;
import vn.nghitruong.WebTest;

/** Ten thousand duties, all overdue: the list stays a page of fifty with as many queries as ever. */
@WebTest
@WithMockUser(authorities = {"duties:read", "duties:assign"})
class ManyDutiesTests {
    private static final int MANY = 10_000;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListStaysAPageOfFifty() {
        jdbc.sql("""
                        with made as (
                            insert into duty (code, task, rule, deadline_words, source_kind, source_code, source_title,
                                              source_address, accountable_id, position, since)
                            select 'nhieu-' || n, 'Việc thứ ' || n, 'ON|2026-05-10|false', '', 'thử', 'nhieu', 'Thử', '/viec',
                                   (select id from body where code = 'thuong-truc'), n, date '2026-05-01'
                            from generate_series(1, :many) n returning id)
                        insert into occurrence (duty_id, period, last_day, provisional, explanation, body_id)
                        select id, 'một lần', date '2026-05-04', false, 'thử', (select id from body where code = 'van-phong')
                        from made""").param("many", MANY).update();

        try (var queries = new QueryCounter()) {
            assertThat(web.get().uri("/viec?co-quan=tat-ca&xem=hom-nay&trang=200"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Việc thứ 10000", "10000")
                    .doesNotContain("Việc thứ 9950<");
            assertThat(queries.statements()).hasSizeLessThanOrEqualTo(10);
        }
    }
}
