package vn.nghitruong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.nghitruong.FormToken;
import vn.nghitruong.TestClock;
import vn.nghitruong.WebTest;
import vn.nghitruong.platform.Settings;

/** The first administrator's eight questions. */
@WebTest
@WithMockUser(authorities = {"organization:read", "organization:manage", "duties:read"})
class SetupTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    LawfulSize lawful;

    @Autowired
    Bodies bodies;

    @Autowired
    Villages villages;

    @Autowired
    Terms terms;

    @Autowired
    Settings settings;

    private MvcTestResult answer(String step, Map<String, String> fields) {
        var request = web.post().uri("/thiet-lap/" + step).with(FormToken.sent());
        fields.forEach(request::param);
        return request.exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "MOUNTAIN, 5000, 15", "MOUNTAIN, 5999, 15", "MOUNTAIN, 6000, 16", "MOUNTAIN, 10000, 20", "MOUNTAIN, 13000, 21",
        "MOUNTAIN, 90000, 30", "OTHER, 10000, 15", "OTHER, 20000, 20", "OTHER, 26000, 21", "CITY_WARD, 15000, 15",
        "CITY_WARD, 45000, 20", "CITY_WARD, 52000, 21"
    })
    void theNumberOfDelegatesFollowsFromWhoLivesThere(Area area, int population, int delegates) {
        assertThat(lawful.of(area, population, TestClock.START)).isEqualTo(delegates);
    }

    @Test
    void everyQuestionLeadsToTheNextAndCanBeAnsweredAnotherTime() {
        assertThat(web.get().uri("/")).bodyText().contains("/thiet-lap/ten");
        assertThat(answer("ten", Map.of("commune", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập tên xã");
        assertThat(answer("ten", Map.of("commune", "xã Suối Thử", "province", "tỉnh Thử")))
                .hasRedirectedUrl("/thiet-lap/dan-so");
        assertThat(web.get().uri("/thiet-lap"))
                .bodyText()
                .contains("Hội đồng nhân dân xã Suối Thử", "Tiếp tục từ câu 2");
        assertThat(answer("dan-so", Map.of("population", "nhiều", "area", "")))
                .hasStatus(422)
                .bodyText()
                .contains("nhiều");
        assertThat(answer("dan-so", Map.of("population", "6.500", "area", "MOUNTAIN")))
                .hasRedirectedUrl("/thiet-lap/nhiem-ky");
        assertThat(web.get().uri("/thiet-lap/dan-so")).bodyText().contains("được bầu 16 đại biểu");
        assertThat(answer("nhiem-ky", Map.of("later", "true"))).hasRedirectedUrl("/thiet-lap/ban");
        assertThat(answer("ban", Map.of("lines", "Ban Dân tộc\nBan KT-NS"))).hasRedirectedUrl("/thiet-lap/dai-bieu");
        assertThat(bodies.all())
                .filteredOn(body -> body.kind() == Body.Kind.COMMITTEE)
                .extracting(Body::name)
                .containsExactlyInAnyOrder("Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Ban Dân tộc");
        assertThat(answer("dai-bieu", Map.of("later", "true"))).hasRedirectedUrl("/thiet-lap/thon");
        assertThat(answer("thon", Map.of("lines", "Thôn Một\nThôn Hai"))).hasRedirectedUrl("/thiet-lap/van-phong");
        assertThat(villages.all()).hasSize(2);
        assertThat(answer("van-phong", Map.of("phone", "0207 3 888 888", "address", "Trung tâm xã")))
                .hasRedirectedUrl("/thiet-lap/ngay-dau");
        var before = settings.inUseFrom();
        assertThat(web.get().uri("/thiet-lap/ngay-dau")).bodyText().contains("/quan-tri/ngay-bat-dau");
        assertThat(answer("ngay-dau", Map.of("firstDay", "1/7/2036"))).hasRedirectedUrl("/thiet-lap");
        assertThat(settings.inUseFrom()).isEqualTo(before);
        assertThat(web.get().uri("/thiet-lap")).bodyText().contains("Đã xem qua cả tám câu", "Để sau");
        assertThat(web.get().uri("/")).bodyText().doesNotContain("/thiet-lap");

        var term = Map.of("name", "Nhiệm kỳ 2026–2031", "startsOn", "2026-04-01", "endsOn", "2031-03-31");
        assertThat(answer("nhiem-ky", term)).hasRedirectedUrl("/thiet-lap");
        assertThat(answer("nhiem-ky", term)).hasRedirectedUrl("/thiet-lap");
        assertThat(terms.all()).hasSize(1);
        assertThat(web.get().uri("/thiet-lap/ten")).bodyText().contains("xã Suối Thử", "tỉnh Thử");
        assertThat(web.get().uri("/thiet-lap/khong-co")).hasStatus(404);
    }
}
