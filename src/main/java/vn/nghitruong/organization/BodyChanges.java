package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.text.Vietnamese;

/** Adding, renaming and closing bodies, and adding posts to them. */
@Service
@Transactional
class BodyChanges {
    private final BodyRepository repository;
    private final BodyNameRepository names;
    private final PostRepository posts;
    private final Bodies bodies;
    private final Holdings holdings;

    BodyChanges(
            BodyRepository repository,
            BodyNameRepository names,
            PostRepository posts,
            Bodies bodies,
            Holdings holdings) {
        this.repository = repository;
        this.names = names;
        this.posts = posts;
        this.bodies = bodies;
        this.holdings = holdings;
    }

    Body add(BodyForm form) {
        var name = form.cleanName();
        var code = slug(name);
        var tried = code;
        for (var n = 2;
                !repository.insert(repository.nextPosition(), tried, Body.Kind.valueOf(form.kind()), name);
                n++) {
            tried = code + "-" + n;
        }
        var body = bodies.get(tried);
        set(body, form);
        return body;
    }

    /** Changes a body, unless somebody else did since the form was opened. A name it had stays one it is known by. */
    void change(Body body, BodyForm form) {
        repository.lock(body.id());
        if (!form(bodies.get(body.code())).seen().equals(form.seen())) {
            throw new RuleBroken("Cơ quan này vừa được người khác sửa. Hãy tải lại trang rồi sửa lại.");
        }
        set(body, form);
    }

    private void set(Body body, BodyForm form) {
        var name = form.cleanName();
        repository.change(body.id(), name, parent(body, form.parent()));
        var kept = new HashSet<String>();
        for (var each : form.nameLines()) {
            names.insertName(body.code(), Bodies.key(each), each);
            kept.add(Bodies.key(each));
        }
        for (var each : new String[] {body.name(), name}) {
            names.insertName(body.code(), Bodies.key(each), each);
            kept.add(Bodies.key(each));
        }
        names.keepNames(body.id(), kept);
        names.setFields(body.id(), form.fieldLines());
    }

    private @Nullable Long parent(Body body, @Nullable String code) {
        if (Typed.missing(code)) {
            return null;
        }
        var parent = bodies.get(code);
        if (parent.id() == body.id() || Objects.equals(parent.parentId(), body.id())) {
            throw new RuleBroken("Một cơ quan không thể thuộc về chính nó.");
        }
        return parent.id();
    }

    /** The form of a body as it stands. */
    @Transactional(readOnly = true)
    BodyForm form(Body body) {
        var parent = bodies.all().stream()
                .filter(each -> Objects.equals(each.id(), body.parentId()))
                .map(Body::code)
                .findFirst()
                .orElse("");
        var others = String.join("\n", bodies.names(body));
        var fields = String.join("\n", bodies.fields(body));
        var seen = Integer.toHexString(Objects.hash(body.name(), parent, others, fields));
        return new BodyForm(body.name(), body.kind().name(), parent, others, fields, seen);
    }

    /** Closes a body with a last day; whoever holds a post in it holds it until then. */
    void close(Body body, LocalDate lastDay, boolean mayLetIn) {
        if (!repository.close(body.id(), lastDay)) {
            throw new RuleBroken("Cơ quan này vừa được người khác ghi kết thúc. Hãy tải lại trang.");
        }
        holdings.ofBody(body.id()).stream()
                .filter(held -> held.heldTo() == null || held.heldTo().isAfter(lastDay))
                .forEach(held -> holdings.end(
                        held, lastDay.isBefore(held.heldFrom()) ? held.heldFrom() : lastDay, false, mayLetIn));
    }

    /** Adds a post whose holder may do what the holder of another may. */
    void addPost(Body body, String title, String like, boolean mayLetIn) {
        var known = posts.find(like).orElseThrow(() -> new NotFound("post " + like));
        if (!mayLetIn && holdings.letsIn(known.id())) {
            throw new RuleBroken("Chỉ quản trị viên được thêm chức vụ có quyền mở tài khoản.");
        }
        var code = slug(title);
        var tried = code;
        for (var n = 2; !posts.insert(repository.nextPosition(), tried, body.code(), title); n++) {
            tried = code + "-" + n;
        }
        posts.allowLike(tried, like);
    }

    /** ban-kt-ns for "Ban KT-NS". */
    static String slug(String name) {
        var slug = Vietnamese.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "muc" : slug;
    }
}
