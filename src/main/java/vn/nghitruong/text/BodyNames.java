package vn.nghitruong.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of bodies and posts as official documents write them: where one begins, where it ends, how several are listed. */
public final class BodyNames {
    /** Capital letter, or "các" of the members it has. */
    private static final String CAPITAL = "(?-i:(?=\\p{Lu}|các\\s|của\\s))";

    private static final Pattern HEAD = Pattern.compile("(?iuU)(?:(?:ban|các|toàn bộ|những)\\s+(?=các\\s|đồng chí))?(?:"
            + WordList.read("body-words.txt")
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(BodyNames::head)
                    .collect(Collectors.joining("|"))
            + ")");

    /** What separates names in a list; "HĐND và UBND" of one office is no list. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?iuU)\\s*[,;]\\s*(?:và\\s+)?|\\s+(?:và|cùng)\\s+|\\s*[;\\n]\\s*");

    private static final Pattern SHARED_OFFICE =
            Pattern.compile("(?iuU)(?:văn phòng|vp)\\s+(?:hội đồng nhân dân|hđnd|đoàn đbqh|đảng ủy)[^,;]*$");
    private static final Pattern COUNCIL_OR_COMMITTEE =
            Pattern.compile("(?iuU)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|hội đồng).*");

    /** Words after which a verb still belongs to the name: "đơn vị được phân công chủ trì". */
    private static final Pattern BOUND = Pattern.compile(
            "(?iuU).*\\b(?:được|công tác|phụ trách|lĩnh vực|bộ phận|công chức|có|(?<!các )(?<!, )(?:cơ quan|đơn vị)|phân công|giao|tham gia|ban|tổ|đoàn|dịch vụ|phục vụ|bầu|ứng|đề|kỳ|phiên|cuộc|chịu sự|(?<!trực )thuộc)\\s*$");

    /** "Tổ chức" is also what some bodies are called. */
    private static final Pattern NOUN = Pattern.compile(
            "(?iuU)tổ chức(?:,|\\s+(?:chính trị|đoàn thể|thành viên|đảng|hội\\b|kinh tế|cá nhân|có liên quan|liên quan|tôn giáo)).*");

    private static final int LONGEST = 320;

    private BodyNames() {}

    /** Whether the text begins with the name of a body or post. */
    public static boolean begin(String text) {
        return HEAD.matcher(text).lookingAt();
    }

    /** Where the name at the beginning ends and what the body does begins; -1 where there is no such place. */
    public static int end(String text) {
        var head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return -1;
        }
        var depth = 0;
        for (var i = head.end(); i < Math.min(text.length(), LONGEST); i++) {
            var c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (c == ':') {
                return i;
            }
            if (c == ';' && begin(text.substring(i + 1).stripLeading())) {
                continue;
            }
            if (c == ';' || c == '\n' || c == '.' && !text.startsWith(".", i + 1)) {
                return -1;
            }
            if (text.charAt(i - 1) == ' ' && isAct(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAct(String text, int place) {
        return ActionVerbs.at(text, place)
                && !BOUND.matcher(text.substring(0, place)).matches()
                && !NOUN.matcher(text.substring(place)).lookingAt();
    }

    /** The names of a list, in the document's words and order. */
    public static List<String> list(String text) {
        var names = new ArrayList<String>();
        var start = 0;
        var separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            var before = text.substring(start, separator.start());
            var after = text.substring(separator.end());
            if (separates(text.substring(separator.start(), separator.end()), before, after)) {
                add(names, before);
                start = separator.end();
            }
        }
        add(names, text.substring(start));
        return List.copyOf(names);
    }

    private static boolean separates(String separator, String before, String after) {
        if (separator.contains(";") || separator.contains("\n")) {
            return true;
        }
        var shared = separator.contains("và")
                && SHARED_OFFICE.matcher(before).find()
                && COUNCIL_OR_COMMITTEE.matcher(after).lookingAt();
        return !shared && begin(after) && !(Character.isLowerCase(after.charAt(0)) && !after.startsWith("các "));
    }

    private static void add(List<String> names, String name) {
        var clean = name.replaceAll("^[\\s,;:.–-]+|[\\s,;:.–-]+$", "");
        if (!clean.isEmpty()) {
            names.add(clean);
        }
    }

    private static String head(String line) {
        var capital = line.endsWith("+");
        var words = (capital ? line.substring(0, line.length() - 1) : line).strip();
        return Pattern.quote(words).replace(" ", "\\E\\s+\\Q") + (capital ? "\\s+" + CAPITAL : "(?![\\p{L}\\d])");
    }
}
