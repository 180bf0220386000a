package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what the council knows when a list of delegates is read. */
record ImportWorld(
        LocalDate today, List<Profile> people, Set<Long> delegates, List<Body> bodies, List<Post> posts, Named named) {
    /** The bodies that a document means by a name. */
    interface Named {
        List<Body> of(String words);
    }

    /** The person a line means: the same phone, or the same name and no other year of birth. */
    Optional<Profile> known(PersonForm form) {
        var phone = digits(form.phone());
        var byName = people.stream()
                .filter(person -> sameName(person, form))
                .filter(person -> person.bornYear() == null
                        || form.year() == null
                        || person.bornYear().equals(form.year()))
                .findFirst();
        return byName.isPresent() || phone.isEmpty()
                ? byName
                : people.stream()
                        .filter(person -> digits(person.phone()).equals(phone))
                        .findFirst();
    }

    boolean sameName(Profile person, PersonForm form) {
        return Bodies.key(person.name()).equals(Bodies.key(form.name() == null ? "" : form.name()));
    }

    boolean isDelegate(Profile person) {
        return delegates.contains(person.id());
    }

    /** "KT-NS" and "Kinh tế - Ngân sách" are said for "Ban KT-NS", too. */
    Optional<Body> committee(String words) {
        for (var said : List.of(words, "Ban " + words)) {
            var found = named.of(said).stream()
                    .filter(body -> body.kind() == Body.Kind.COMMITTEE && !body.closedBefore(today))
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The post of a title; within a committee the title without the committee's name is enough. */
    Optional<Post> post(String title, @Nullable Body committee) {
        var found = posts.stream()
                .filter(post -> committee == null || post.bodyId() == committee.id())
                .filter(post -> {
                    var key = Bodies.key(post.title());
                    return key.equals(title)
                            || committee != null
                                    && key.equals(title + " "
                                            + Bodies.key(committee.name()).replaceFirst("^ban ", ""))
                            || committee != null && key.startsWith(title + " ban ")
                            || committee != null && title.endsWith(" ban") && key.startsWith(title + " ");
                })
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static String digits(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("\\D", "").replaceFirst("^84(?=\\d{9}$)", "0");
    }
}
