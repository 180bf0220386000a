package vn.nghitruong.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.organization.Bodies;
import vn.nghitruong.organization.Body;
import vn.nghitruong.platform.Texts;

/** Whose work a page shows, as its address says it: {@code co-quan=CODE} or {@code nguoi=ID}. */
@Component
public class WhoseChoice {
    public static final String ALL = "tat-ca";
    private static final String MINE = "cua-toi";

    private final Bodies bodies;
    private final Texts texts;

    WhoseChoice(Bodies bodies, Texts texts) {
        this.bodies = bodies;
        this.texts = texts;
    }

    /** What the address says; where it says nothing, one's own work, or everybody's where one has none. */
    public Chosen of(String body, Optional<Long> person, Reporter by) {
        if (person.isPresent()) {
            return new Chosen(Whose.ofPerson(person.get()), "", "nguoi=" + person.get());
        }
        var code = body.isEmpty() ? (by.mine().anybody() ? MINE : ALL) : body;
        return new Chosen(whose(code, by), code, "co-quan=" + code);
    }

    private Whose whose(String code, Reporter by) {
        return switch (code) {
            case ALL -> Whose.EVERYBODY;
            case MINE -> by.mine();
            default -> Whose.ofBody(bodies.find(code).map(Body::id).orElseThrow(() -> new NotFound("body " + code)));
        };
    }

    /** What can be chosen, from the word of the address to the name shown. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put(MINE, texts.get("duties.body.mine"));
        options.put(ALL, texts.get("duties.body.all"));
        bodies.all().stream()
                .filter(body -> body.kind() != Body.Kind.OUTSIDE && body.kind() != Body.Kind.COUNCIL)
                .forEach(body -> options.put(body.code(), body.name()));
        return options;
    }

    /**
     * @param body what the form shows as chosen, empty for a person
     * @param words of the address, such as {@code co-quan=ban-kt-ns}
     */
    public record Chosen(Whose whose, String body, String words) {}
}
