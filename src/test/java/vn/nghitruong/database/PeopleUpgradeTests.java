package vn.nghitruong.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghitruong.TestDatabase;

/** A council from the time when posts were held by accounts. */
class PeopleUpgradeTests {
    private static final String BEFORE_PEOPLE = "202611241000";

    @Test
    void whoHeldAPostStillHoldsItAsAPersonAndTheHistoryIsWhole() throws Exception {
        var database = TestDatabase.quiet();
        var schemas = new Schemas(database);
        var schema = Schemas.of("nang-cap");
        schemas.flyway(schema, Schemas.COUNCIL_FOLDER)
                .target(BEFORE_PEOPLE)
                .load()
                .migrate();
        schemas.grantCouncil(schema);
        var council = new TestCouncil(database, "nang-cap");
        council.asApp("""
                insert into account (username, display_name, device_key, created_at) values
                    ('lan.nguyen', 'Nguyễn Thị Lan', 'a', now()), ('po.vang', 'Vàng Seo Pó', 'b', now());
                insert into body (code, name, kind, position) values ('van-phong', 'Văn phòng', 'OFFICE', 1);
                insert into post (code, body_id, title, position) select 'quan-tri', id, 'Quản trị', 1 from body;
                insert into post_permission (post_id, permission) select id, 'accounts:manage' from post;
                insert into holding (post_id, account_id, held_from, held_to)
                select p.id, a.id, '2026-04-09', case when a.username = 'lan.nguyen' then date '2026-05-01' end
                from post p, account a""");

        council = TestCouncil.found(database, "nang-cap");

        assertThat(council.ask("""
                        select string_agg(p.name || coalesce(h.held_to::text, ''), ',' order by a.username)
                        from holding h join person p on p.id = h.person_id join account a on a.id = p.account_id""")).isEqualTo("Nguyễn Thị Lan2026-05-01,Vàng Seo Pó");
        assertThat(council.ask("select string_agg(permission, ',' order by permission) from post_permission"
                        + " where permission like 'organization:%'"))
                .isEqualTo("organization:manage,organization:read");
        for (var table : new String[] {"person", "holding", "mandate", "body", "body_name", "post_permission"}) {
            assertThat(council.ask("select count(*) from audit_differences('" + table + "')"))
                    .as(table)
                    .isEqualTo("0");
        }
    }
}
