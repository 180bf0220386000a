package vn.nghitruong.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghitruong.WebTest;
import vn.nghitruong.accounts.TestAccounts;
import vn.nghitruong.files.FileQuarantined;
import vn.nghitruong.organization.Posts;

/** What bears the mark of a state secret is told to those who look after papers, once, and to nobody else. */
@WebTest
class QuarantineNoticeTests {
    @Autowired
    QuarantineNotices notices;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOfficeIsToldOnceAndDelegatesAreNot() {
        posts.hold("can-bo-van-phong", accounts.withPassword("van-phong").id());
        posts.hold("dai-bieu", accounts.withPassword("dai-bieu").id());
        var file = new FileQuarantined(7, "Báo cáo.docx", "Lò Thị Mẩy");
        notices.tell(file);
        notices.tell(file);
        assertThat(jdbc.sql("""
                        select a.username || ': ' || n.title || ' ' || n.text from notice n
                        join person p on p.id = n.person_id join account a on a.id = p.account_id""").query(String.class).list())
                .singleElement()
                .asString()
                .startsWith("van-phong: ")
                .contains("dấu mật", "Lò Thị Mẩy", "Báo cáo.docx");
    }
}
