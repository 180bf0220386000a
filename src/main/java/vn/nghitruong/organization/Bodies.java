package vn.nghitruong.organization;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;

/** The bodies of a council and around it, the names by which documents call them, and what they answer for. */
@Service
@Transactional(readOnly = true)
public class Bodies {
    private final BodyRepository repository;
    private final BodyNameRepository names;

    Bodies(BodyRepository repository, BodyNameRepository names) {
        this.repository = repository;
        this.names = names;
    }

    /** Also those that are closed: what was theirs stays theirs. */
    public List<Body> all() {
        return repository.all();
    }

    public Optional<Body> find(String code) {
        return repository.find(code);
    }

    public Body get(String code) {
        return find(code).orElseThrow(() -> new NotFound("body " + code));
    }

    /** The bodies that a document means by a name; none where nobody is known by it. */
    public List<Body> named(String words) {
        return named(List.of(words)).get(words);
    }

    /** The bodies that a document means by each of some names, asked for at once; every name is answered for. */
    public Map<String, List<Body>> named(Collection<String> words) {
        var known = repository.named(words.stream().map(Bodies::key).distinct().toList());
        return words.stream().distinct().collect(Collectors.toMap(w -> w, w -> known.getOrDefault(key(w), List.of())));
    }

    /** The fields of petitions that bodies answer, by the number of the body; only bodies that stand on a day. */
    public Map<Long, List<String>> competence(LocalDate day) {
        var fields = names.fields();
        all().stream().filter(body -> body.closedBefore(day)).forEach(body -> fields.remove(body.id()));
        return fields;
    }

    /** What a body is called besides its name. */
    List<String> names(Body body) {
        return names.names(body.id());
    }

    List<String> fields(Body body) {
        return names.fields(body.id());
    }

    /** Documents differ in capitals, dashes and spaces, not in who they mean. */
    static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace('–', '-')
                .replaceAll("\\s*-\\s*", " - ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
