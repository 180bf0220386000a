package vn.nghitruong.plans.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghitruong.text.ActionVerbs;
import vn.nghitruong.text.BodyNames;

/**
 * Who does something, as a sentence says.
 *
 * @param task the rest of the sentence; a single verb where a list of what is done follows
 */
record Actor(List<String> lead, List<String> support, String task) {
    private static final Pattern REQUEST = Pattern.compile(
            "(?iuU)^(?:kính\\s+)?(?:đề nghị|giao(?:\\s+(?:nhiệm vụ\\s+)?cho)?|yêu cầu|phân công|cử|mời|ủy quyền(?:\\s+cho)?|(?:trách nhiệm|nhiệm vụ) của|(?:đối với|về phía)(?=[^:.;]{3,150}(?::|$)))\\s+");
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "(?iuU)^(?:căn cứ|trên cơ sở|theo|để|hằng năm|hàng năm|định kỳ|sau khi|khi|hằng tháng|hàng tháng|hằng quý|hàng quý|trước|từ|trong|ngày|tháng|quý|chậm nhất|đến)\\b");
    private static final Pattern TOPIC = Pattern.compile("(?U)^[^.;:]{3,200}:\\s+");
    /** "Đề xuất của các cơ quan, đơn vị, ..." goes on with a name that is no subject. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?U)(?:đơn vị|địa phương|cơ quan|cá nhân|tổ chức)\\b");
    /** When, or who helps, but not what. */
    private static final Pattern SAYS_NO_ACT = Pattern.compile(
            "(?iuU)(?:\\P{L}*|(?:chủ trì|thực hiện|hoàn thành|xong|thời gian|phụ trách)\\b.*|.*\\bphối hợp(?:;.*|\\.?))");

    private static final Pattern COMMA = Pattern.compile("[,:]\\s+");
    private static final Pattern RESPONSIBLE =
            Pattern.compile("(?iuU)^[^.:]{3,250}?(?=\\s(?:có|chịu) (?:trách nhiệm|nhiệm vụ)\\b)");
    private static final Pattern TOGETHER =
            Pattern.compile("(?iuU)\\bphối hợp\\s+(?:chặt chẽ\\s+)?(?:(?:cùng\\s+)?với|cùng)?\\s*");
    private static final Pattern SUPPORT_ENDS = Pattern.compile(
            "(?iuU)[;:.(]|\\s(?:để|trong|nhằm|khi|và(?=\\s+tham mưu)|về|việc)\\s|,\\s(?=kịp thời|nhất là|trong đó)");
    private static final Pattern LEADING_WORDS = Pattern.compile(
            "(?iuU)^(?:\\s|,|:|(?:có|chịu) (?:trách nhiệm|nhiệm vụ)\\b(?:\\s+(?:về|trong)\\b)?|là (?:cơ quan|đơn vị|đầu mối|bộ phận)(?:\\s+(?:chủ trì|đầu mối|thường trực))?[,\\s]|chủ trì\\b(?=\\s*(?:,|phối hợp|và phối hợp|tham mưu|tổng hợp)))+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private static final int LONGEST = 4000;

    /** A circumstance has no more commas before it comes to whom it is about. */
    private static final int COMMAS = 12;

    /** Names longer than this are sentences that were not understood. */
    private static final int LONGEST_NAME = 250;

    /** Who the sentence begins with, also after "Giao" or "Căn cứ ...,"; nothing where no name is followed by an act. */
    static Optional<Actor> in(String words) {
        var sentence = words.substring(0, Math.min(words.length(), LONGEST));
        var actor = find(sentence);
        return actor.map(
                a -> a.task.isEmpty() ? a : new Actor(a.lead, a.support, a.task + words.substring(sentence.length())));
    }

    private static Optional<Actor> find(String sentence) {
        if (Paragraphs.isCapitals(sentence) && ActionVerbs.begin(sentence)) {
            return Optional.empty();
        }
        return beginnings(sentence)
                .map(Actor::at)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> afterTopic(sentence))
                .or(() -> LateActor.in(sentence));
    }

    /** Who a heading names that is nothing but names. */
    static Optional<Actor> heading(String words) {
        var name = REQUEST.matcher(words).replaceFirst("");
        var capitals = Paragraphs.isCapitals(words) && ActionVerbs.begin(words);
        if (capitals
                || !BodyNames.begin(name)
                || name.length() > LONGEST_NAME
                || words.endsWith(".")
                || words.endsWith(";")) {
            return Optional.empty();
        }
        return Optional.of(new Actor(names(name), List.of(), ""));
    }

    /** Whether the sentence gives no act but a verb for what follows. */
    boolean opens() {
        return task.split(" ").length <= 4;
    }

    /** Whether the sentence says who, and perhaps when, but not what. */
    boolean saysNoAct() {
        return SAYS_NO_ACT.matcher(task).matches();
    }

    /** The places from which a sentence may name who acts: its start, after a circumstance. */
    private static Stream<String> beginnings(String sentence) {
        var starts = CIRCUMSTANCE.matcher(sentence).find()
                ? COMMA.matcher(sentence)
                        .results()
                        .limit(COMMAS)
                        .map(m -> sentence.substring(m.end()))
                        .filter(s -> !LIST_GOES_ON.matcher(s).lookingAt())
                : Stream.of(sentence);
        return starts.map(s -> REQUEST.matcher(s).replaceFirst(""));
    }

    /** "Lập danh mục: Văn phòng xã chủ trì" has said what is done before it says who does it. */
    private static Optional<Actor> afterTopic(String sentence) {
        var topic = TOPIC.matcher(sentence);
        if (!topic.find() || CIRCUMSTANCE.matcher(sentence).find()) {
            return Optional.empty();
        }
        var words = sentence.substring(0, topic.end()).strip();
        return at(REQUEST.matcher(sentence.substring(topic.end())).replaceFirst(""))
                .map(a -> a.saysNoAct() ? new Actor(a.lead, a.support, words + " " + a.task) : a);
    }

    /** Whoever a text begins with. */
    static Optional<Actor> at(String text) {
        if (!BodyNames.begin(text)) {
            return Optional.empty();
        }
        var responsible = RESPONSIBLE.matcher(text);
        var end = responsible.find()
                        && Stream.of(responsible.group().split(";\\s*")).allMatch(BodyNames::begin)
                ? responsible.end()
                : BodyNames.end(text);
        if (end <= 0 || end > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(act(names(text.substring(0, end)), text.substring(end)));
    }

    private static Actor act(List<String> lead, String rest) {
        var together = TOGETHER.matcher(rest);
        if (!together.find() || !BodyNames.begin(rest.substring(together.end()))) {
            return new Actor(lead, List.of(), task(rest));
        }
        var supportEnd = together.end() + supportEnd(rest.substring(together.end()));
        var support = names(rest.substring(together.end(), supportEnd));
        var leads = LEADING_WORDS
                .matcher(rest)
                .replaceFirst("")
                .startsWith(together.group().strip());
        return new Actor(lead, support, leads ? task(rest.substring(supportEnd)) : task(rest));
    }

    /** Who works together with whoever does this, named within a sentence about what is done. */
    static List<String> supportIn(String sentence) {
        return act(List.of(), sentence).support;
    }

    private static int supportEnd(String text) {
        var stop = SUPPORT_ENDS.matcher(text);
        var end = stop.find() ? stop.start() : text.length();
        var verb = BodyNames.end(text.substring(0, end));
        return verb > 0 ? verb : end;
    }

    static List<String> names(String text) {
        return BodyNames.list(BRACKETS.matcher(text).replaceAll(""));
    }

    private static String task(String rest) {
        return LEADING_WORDS
                .matcher(rest)
                .replaceFirst("")
                .replaceAll("^[\\s.;]+|[\\s:,]+$", "")
                .strip();
    }
}
