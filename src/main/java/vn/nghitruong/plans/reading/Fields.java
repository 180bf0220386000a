package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghitruong.text.BodyNames;
import vn.nghitruong.text.Sentences;

/**
 * What a plan says in the form "Cơ quan chủ trì: ...; Thời gian: ...".
 *
 * @param time what stands after "Thời gian", empty where there is none
 * @param content what stands after "Nội dung", empty where there is none
 * @param rest the words that are no such field
 */
record Fields(List<String> lead, List<String> support, String time, String content, String rest) {
    private enum Key {
        TIME,
        SUPPORT,
        LEAD,
        CONTENT,
        OTHER
    }

    private record Value(Key key, String words) {}

    private static final String WHO =
            "(?:các\\s+)?(?:cơ quan|đơn vị|bộ phận|phòng|ban|người|cá nhân|tổ chức|lực lượng|ngành)"
                    + "(?:\\s*(?:,|/|và)\\s*(?:cơ quan|đơn vị|bộ phận|người|cá nhân|tổ chức|địa phương))*\\s*(?:được\\s+)?";

    private static final Pattern KEY = Pattern.compile("(?iuU)(?:^|(?<=[.;,(|\\n])\\s*)(?:"
            + "(?<time>(?:dự kiến\\s+)?(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?:\\s+(?:\\p{L}+\\s+){0,2}\\p{L}+(?=\\s*[:：])|(?:\\s*(?:và|,)?\\s*(?:thực hiện|hoàn thành|triển khai|tổ chức|xong|báo cáo|trình|ban hành|dự kiến|tiến độ|thời hạn|địa điểm|gửi))*)|hoàn thành|tần suất)"
            + "|(?<support>(?:" + WHO + ")?phối hợp(?:\\s+(?:thực hiện|triển khai|với|chính))*)"
            + "|(?<lead>(?:" + WHO
            + ")?(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|tham mưu|thực hiện)(?:\\s*(?:,|và|/)?\\s*(?:thực hiện|tham mưu|chính|chủ trì|triển khai|tổ chức|phối hợp))*"
            + "|phân công(?:\\s+(?:thực hiện|nhiệm vụ|chủ trì))*|trách nhiệm(?:\\s+(?:thực hiện|chủ trì))*)"
            + "|(?<content>nội dung(?:\\s+(?:thực hiện|công việc|nhiệm vụ|cụ thể))?|nhiệm vụ|công việc)"
            + "|(?<other>(?:dự kiến\\s+)?(?:kết quả|sản phẩm|địa điểm|thành phần|đối tượng|số lượng|kinh phí|nguồn kinh phí|hình thức|tài liệu|mục tiêu|chỉ tiêu|phương pháp|ghi chú|chủ đề|phạm vi|quy mô|yêu cầu|nguyên tắc)(?:\\s+\\p{L}+){0,4}?)"
            + ")\\s*[:：]");

    private static final Pattern TIME_WITHOUT_COLON = Pattern.compile(
            "(?iuU)^(?:thời gian|thời hạn)\\s+(?:thực hiện|hoàn thành|triển khai|xong|trình)\\b[\\s,]*");

    /** The fields of a part: those in its own words and those that stand below it. */
    static Fields of(Part part) {
        var paragraphs = part.children.stream().filter(Fields::mayHoldFields).map(Part::words);
        return read(Stream.concat(Stream.of(part.words()), paragraphs).toList());
    }

    static Fields read(List<String> paragraphs) {
        var values = paragraphs.stream().flatMap(p -> values(p).stream()).toList();
        var lead = new ArrayList<String>();
        var support = new ArrayList<String>();
        values.stream().filter(v -> v.key == Key.LEAD).forEach(v -> names(v.words, lead, support));
        values.stream().filter(v -> v.key == Key.SUPPORT).forEach(v -> names(v.words, support, support));
        return new Fields(
                lead,
                support,
                first(values, Key.TIME),
                first(values, Key.CONTENT),
                withoutFields(paragraphs.getFirst()));
    }

    private static String first(List<Value> values, Key key) {
        return values.stream()
                .filter(v -> v.key == key)
                .map(Value::words)
                .findFirst()
                .orElse("");
    }

    /** Whether the paragraph is nothing but fields. */
    static boolean isField(String words) {
        return isTime(words) || startsWithField(words);
    }

    /** Whether the paragraph only says when. */
    static boolean isTime(String words) {
        return TIME_WITHOUT_COLON.matcher(words).find()
                || startsWithField(words) && values(words).getFirst().key == Key.TIME;
    }

    boolean nameSomebody() {
        return !lead.isEmpty() || !support.isEmpty();
    }

    private static boolean mayHoldFields(Part child) {
        return child.kind() != Label.Kind.NUMBER && child.kind() != Label.Kind.BRACKETED && isField(child.words());
    }

    private static boolean startsWithField(String words) {
        return KEY.matcher(words).lookingAt();
    }

    private static List<Value> values(String paragraph) {
        var values = new ArrayList<Value>();
        var key = KEY.matcher(paragraph);
        var found = key.results().toList();
        for (var i = 0; i < found.size(); i++) {
            var end = i + 1 < found.size() ? found.get(i + 1).start() : paragraph.length();
            values.add(new Value(
                    kind(found.get(i).group()),
                    trim(paragraph.substring(found.get(i).end(), end))));
        }
        if (values.isEmpty() && TIME_WITHOUT_COLON.matcher(paragraph).find()) {
            values.add(new Value(Key.TIME, TIME_WITHOUT_COLON.matcher(paragraph).replaceFirst("")));
        }
        return values;
    }

    private static Key kind(String key) {
        var match = KEY.matcher(key.strip());
        match.lookingAt();
        for (var kind : Key.values()) {
            if (match.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Key.OTHER;
    }

    /** Each of the parts between semicolons begins with a name; some go on to say what that body does. */
    private static void names(String value, List<String> lead, List<String> support) {
        var first = Sentences.of(value).stream().findFirst().orElse("");
        for (var piece : first.split(";")) {
            var text = trim(piece);
            var actor = Actor.in(text);
            if (actor.isPresent()) {
                lead.addAll(actor.get().lead());
                support.addAll(actor.get().support());
            } else {
                (text.matches("(?iuU).*\\bphối hợp$") ? support : lead)
                        .addAll(BodyNames.list(
                                text.replaceFirst("(?iuU)\\s*,?\\s*(?:chủ trì|phối hợp|thực hiện)$", "")));
            }
        }
    }

    private static String withoutFields(String words) {
        var key = KEY.matcher(words);
        if (!key.find() || key.group("content") != null && key.start() == 0) {
            return words;
        }
        return trim(words.substring(0, key.start()));
    }

    private static String trim(String words) {
        return words.replaceAll("^[\\s(]+|[\\s.;,(]+$", "").replaceAll("(?<=^[^(]{0,400})\\)$", "");
    }
}
