package vn.nghitruong.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on posts, and what they allow. */
@Repository
class PostRepository {
    private static final String POST =
            "select p.id, p.code, p.title, p.body_id, b.name as body from post p join body b on b.id = p.body_id ";

    private final JdbcClient jdbc;

    PostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> all() {
        return jdbc.sql(POST + "order by p.position").query(Post.class).list();
    }

    List<Post> of(long bodyId) {
        return jdbc.sql(POST + "where p.body_id = :body order by p.position")
                .param("body", bodyId)
                .query(Post.class)
                .list();
    }

    List<Post> without(String permission) {
        return jdbc.sql(POST + """
                        where not exists (
                            select 1 from post_permission q where q.post_id = p.id and q.permission = :permission)
                        order by p.position""")
                .param("permission", permission)
                .query(Post.class)
                .list();
    }

    /** Whether the holder of a post may do something. */
    boolean allows(long postId, String permission) {
        return jdbc.sql(
                        "select exists (select 1 from post_permission where post_id = :post and permission = :permission)")
                .param("post", postId)
                .param("permission", permission)
                .query(Boolean.class)
                .single();
    }

    /** Lets the holder of one post do what the holder of another may. */
    void allowLike(String post, String other) {
        jdbc.sql("""
                        insert into post_permission (post_id, permission)
                        select p.id, q.permission from post p, post o join post_permission q on q.post_id = o.id
                        where p.code = :post and o.code = :other on conflict do nothing""").param("post", post).param("other", other).update();
    }

    Optional<Post> find(String code) {
        return jdbc.sql(POST + "where p.code = :code")
                .param("code", code)
                .query(Post.class)
                .optional();
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
