package vn.nghitruong.organization;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.CouncilFounding;
import vn.nghitruong.platform.Table;

/** Gives a new council the bodies and posts that every commune council has; its own changes come on top and stay. */
@Component
@Order(20)
class OrganizationFounding implements CouncilFounding {
    private final BodyRepository bodies;
    private final BodyNameRepository names;
    private final PostRepository posts;

    OrganizationFounding(BodyRepository bodies, BodyNameRepository names, PostRepository posts) {
        this.bodies = bodies;
        this.names = names;
        this.posts = posts;
    }

    @Override
    @Transactional
    public void found() {
        var position = 0;
        for (var row : Table.of("organization/bodies.tsv")) {
            var code = row.get("code");
            bodies.insert(position++, code, Body.Kind.valueOf(row.get("kind")), row.get("name"));
            Stream.concat(Stream.of(row.get("name")), Stream.of(row.get("names").split(";")))
                    .forEach(name -> names.insertName(code, Bodies.key(name), name.strip()));
        }
        for (var row : Table.of("organization/posts.tsv")) {
            var code = row.get("code");
            if (posts.insert(position++, code, row.get("body"), row.get("title"))) {
                Stream.of(row.get("permissions").split(" ")).forEach(permission -> posts.allow(code, permission));
            }
        }
    }
}
