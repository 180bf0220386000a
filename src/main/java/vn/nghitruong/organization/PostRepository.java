package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on posts, what they allow and who holds them. */
@Repository
class PostRepository {
    private static final String HELD =
            "from holding h where h.held_from <= :day and (h.held_to is null or h.held_to >= :day) ";

    private final JdbcClient jdbc;

    PostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> all() {
        return jdbc.sql(
                        "select p.id, p.code, p.title, b.name as body from post p join body b on b.id = p.body_id order by p.position")
                .query(Post.class)
                .list();
    }

    Optional<Post> find(String code) {
        return jdbc.sql(
                        "select p.id, p.code, p.title, b.name as body from post p join body b on b.id = p.body_id where p.code = :code")
                .param("code", code)
                .query(Post.class)
                .optional();
    }

    List<String> permissions(long accountId, LocalDate day) {
        return jdbc.sql("""
                        select distinct permission from post_permission
                        where post_id in (select h.post_id %s and h.account_id = :account)""".formatted(HELD))
                .param("account", accountId)
                .param("day", day)
                .query(String.class)
                .list();
    }

    List<Long> bodies(long accountId, LocalDate day) {
        return jdbc.sql("""
                        select distinct body_id from post where id in (select h.post_id %s and h.account_id = :account)""".formatted(HELD))
                .param("account", accountId)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    List<Holding> holdings(LocalDate day) {
        return jdbc.sql("""
                        select h.id, h.account_id, p.title as post_title, h.held_from, h.held_to
                        from holding h join post p on p.id = h.post_id
                        where h.held_to is null or h.held_to >= :day order by h.account_id, p.position""").param("day", day).query(Holding.class).list();
    }

    Optional<Holding> holding(long id) {
        return jdbc.sql("""
                        select h.id, h.account_id, p.title as post_title, h.held_from, h.held_to
                        from holding h join post p on p.id = h.post_id where h.id = :id""").param("id", id).query(Holding.class).optional();
    }

    List<Long> holders(String post, LocalDate day) {
        return jdbc.sql("select distinct h.account_id %s and h.post_id = (select id from post where code = :post)"
                        .formatted(HELD))
                .param("post", post)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** Accounts whose posts let them manage accounts on a day. */
    List<Long> administrators(LocalDate day) {
        return jdbc.sql("""
                        select distinct h.account_id %s and h.post_id in (
                            select post_id from post_permission where permission = 'accounts:manage')""".formatted(HELD)).param("day", day).query(Long.class).list();
    }

    /** Gives someone a post unless they hold it; answers whether it did. */
    boolean hold(long postId, long accountId, LocalDate from) {
        return jdbc.sql("""
                        insert into holding (post_id, account_id, held_from) values (:post, :account, :from)
                        on conflict (post_id, account_id) where held_to is null do nothing""")
                        .param("post", postId)
                        .param("account", accountId)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Ends a holding that has no end yet; answers whether it did. */
    boolean end(long holdingId, LocalDate lastDay) {
        return jdbc.sql("update holding set held_to = :lastDay where id = :id and held_to is null")
                        .param("id", holdingId)
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }

    /** Adds a post unless there is one with this code, which a person may have changed; answers whether it did. */
    boolean insert(int position, String code, String body, String title) {
        return jdbc.sql("""
                        insert into post (code, body_id, title, position)
                        select :code, id, :title, :position from body where code = :body
                        on conflict (code) do nothing""")
                        .param("code", code)
                        .param("body", body)
                        .param("title", title)
                        .param("position", position)
                        .update()
                == 1;
    }

    void allow(String post, String permission) {
        jdbc.sql("""
                        insert into post_permission (post_id, permission)
                        select id, :permission from post where code = :post on conflict do nothing""").param("post", post).param("permission", permission).update();
    }
}
