package vn.nghitruong.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghitruong.text.BodyNames;
import vn.nghitruong.text.Sentences;

/** Who does something, where a text has said what before it says who. */
final class LateActor {
    private static final Pattern BY = Pattern.compile("(?iuU)\\b(?:do|giao(?:\\s+cho)?)\\s+");
    private static final Pattern ORDER = Pattern.compile("(?U)(?:^|[.;]\\s+)(?:Giao|Phân công)(?:\\s+cho)?\\s+");
    private static final Pattern ACT_OF_LEAD = Pattern.compile(
            "(?iuU)^\\s*(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đảm nhiệm|đảm trách)(?:\\s+(?:thực hiện|tham mưu|triển khai))?\\s*(?:$|[.;)]|,?\\s*(?:và\\s+)?(?:phối hợp|hoàn thành|xong|trước|trong|thời gian))");
    private static final Pattern WHO_AND_WHEN = Pattern.compile(
            "(?iuU)\\(([^();]{3,200});\\s*(?:dự kiến|hoàn thành|xong|trước|tháng|quý|năm|từ|thời gian|trong|thường xuyên|ngày)\\b[^()]*\\)\\s*[.;]?$");

    private LateActor() {}

    /** Nothing where nobody is named. */
    static Optional<Actor> in(String sentence) {
        return ordered(sentence)
                .or(() -> nextSentence(sentence))
                .or(() -> named(sentence))
                .or(() -> bracketed(sentence));
    }

    /** "... Giao Phòng Kinh tế tham mưu." after what is to be done. */
    private static Optional<Actor> ordered(String sentence) {
        return ORDER.matcher(sentence)
                .results()
                .map(m -> sentence.substring(m.end()))
                .filter(s -> BodyNames.begin(s) && BodyNames.end(s) > 0)
                .findFirst()
                .map(s -> new Actor(Actor.names(s.substring(0, BodyNames.end(s))), Actor.supportIn(s), sentence));
    }

    /** "Lập danh mục. Văn phòng xã chủ trì, các thôn phối hợp." */
    private static Optional<Actor> nextSentence(String text) {
        return Sentences.of(text).stream()
                .skip(1)
                .map(Actor::at)
                .flatMap(Optional::stream)
                .filter(Actor::saysNoAct)
                .findFirst()
                .map(a -> new Actor(a.lead(), a.support(), text));
    }

    /** "(Văn phòng xã, các thôn; quý II/2026)" at the end. */
    private static Optional<Actor> bracketed(String sentence) {
        var brackets = WHO_AND_WHEN.matcher(sentence);
        if (!brackets.find() || !BodyNames.begin(brackets.group(1))) {
            return Optional.empty();
        }
        var who = brackets.group(1);
        var end = BodyNames.end(who);
        return Optional.of(new Actor(Actor.names(end > 0 ? who.substring(0, end) : who), List.of(), sentence));
    }

    /** "... do Ban Pháp chế chủ trì", "(Văn phòng thực hiện)". */
    private static Optional<Actor> named(String sentence) {
        return Stream.concat(
                        BY.matcher(sentence).results(),
                        Pattern.compile("\\(").matcher(sentence).results())
                .map(m -> sentence.substring(m.end()))
                .filter(BodyNames::begin)
                .filter(s -> BodyNames.end(s) > 0
                        && ACT_OF_LEAD.matcher(s.substring(BodyNames.end(s))).find())
                .findFirst()
                .map(s -> new Actor(Actor.names(s.substring(0, BodyNames.end(s))), Actor.supportIn(s), sentence));
    }
}
