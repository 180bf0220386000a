package vn.nghitruong.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;

/** The bodies of a council and the names by which documents call them. */
@Service
@Transactional(readOnly = true)
public class Bodies {
    private final BodyRepository repository;

    Bodies(BodyRepository repository) {
        this.repository = repository;
    }

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
        return repository.named(key(words));
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
