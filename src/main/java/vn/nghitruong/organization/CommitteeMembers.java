package vn.nghitruong.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The post of an ordinary member of a committee; a council has it from the first member on. */
@Component
class CommitteeMembers {
    private static final String TITLE = "Ủy viên ";
    private static final String LIKE = "dai-bieu";

    private final Posts posts;
    private final BodyChanges changes;

    CommitteeMembers(Posts posts, BodyChanges changes) {
        this.posts = posts;
        this.changes = changes;
    }

    /** The code of the post. */
    String post(Body committee) {
        return find(committee).orElseGet(() -> {
            changes.addPost(committee, TITLE + committee.name(), LIKE, false);
            return find(committee).orElseThrow();
        });
    }

    private Optional<String> find(Body committee) {
        return posts.of(committee).stream()
                .filter(post -> post.title().startsWith(TITLE))
                .map(Post::code)
                .findFirst();
    }
}
