package vn.nghitruong.plans.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts paragraphs below one another by their labels, and gives each its code. */
final class Outline {
    private static final Pattern TAIL =
            Pattern.compile("(?U)(?:Nơi nhận|NƠI NHẬN|Nơi gửi|TM\\.|T/M|T\\.M|KT\\.|TL\\.|TUQ\\.).*");

    /** The last words of a plan are no part of its last clause. */
    private static final Pattern CONCLUSION = Pattern.compile(
            "(?iuU)(?:trên đây là|nhận được kế hoạch|căn cứ (?:nội dung )?kế hoạch này,[^;:]{0,400}(?:/\\.|trong quá trình)|trong quá trình (?:tổ chức )?(?:triển khai |tổ chức )*thực hiện|(?:hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân|ubnd|thường trực|yêu cầu|đề nghị)\\b[^.;:]{0,80}\\byêu cầu).*");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)(?:trang\\s+)?[-–]?\\s*\\d{1,3}\\s*[-–]?(?:\\s*/\\s*\\d{1,3})?");

    private final Part root = new Part("", new Label(Label.Kind.ANNEX, "", "", ""), null);
    private final Deque<Part> path = new ArrayDeque<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Outline() {
        path.push(root);
    }

    /** The text as a tree; addressees and signature are left out, annexes after them are not. */
    static Part of(List<String> paragraphs) {
        var outline = new Outline();
        var tail = false;
        for (var paragraph : paragraphs) {
            var label = Label.of(paragraph);
            tail = label.kind() != Label.Kind.ANNEX
                    && (tail || TAIL.matcher(paragraph).matches());
            if (!tail && !PAGE_NUMBER.matcher(paragraph).matches()) {
                outline.add(label);
            }
        }
        return outline.root;
    }

    private void add(Label label) {
        var parent = parentOf(label);
        var part = new Part(unique(code(label, parent)), label, parent);
        if (label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.ROW) {
            path.push(part);
        }
    }

    private Part parentOf(Label label) {
        var unlabelled = label.kind() == Label.Kind.NONE || label.kind() == Label.Kind.ROW;
        while (path.peek() != root
                && (unlabelled ? !takesParagraphs(path.peek(), label) : !above(path.peek(), label))) {
            path.pop();
        }
        return path.peek();
    }

    /** A paragraph after a list belongs to what the list belongs to, not to its last dash. */
    private static boolean takesParagraphs(Part part, Label paragraph) {
        if (part.kind().compareTo(Label.Kind.BRACKETED) >= 0) {
            return false;
        }
        if (CONCLUSION.matcher(paragraph.words()).matches()) {
            return part.kind().compareTo(Label.Kind.ROMAN) <= 0;
        }
        return part.kind() != Label.Kind.LETTER || !Fields.isTime(paragraph.words());
    }

    /** Dashes before and after (1), (2), (3) are one list. */
    private static boolean above(Part part, Label label) {
        if (part.label.rank() >= label.rank()) {
            return false;
        }
        return part.kind() != Label.Kind.BRACKETED
                || part.parent == null
                || part.parent.children.stream().noneMatch(p -> p.kind() == label.kind());
    }

    private String code(Label label, Part parent) {
        var above = parent == root ? "" : parent.code;
        return switch (label.kind()) {
            case ANNEX -> "PL" + label.value();
            case PART, ROMAN -> join(above, label.value().replace(' ', '-'));
            case NUMBER -> join(wide(parent).code, label.value());
            case LETTER -> join(above, label.value());
            case BRACKETED -> above + "(" + label.value() + ")";
            case STAR -> above + "*" + count(above, "*");
            case DASH -> above + "-" + count(above, "-");
            case PLUS -> above + "+" + count(above, "+");
            case BULLET -> above + "." + count(above, ".");
            case ROW -> (above.isEmpty() ? "0" : above) + ":" + count(above, ":");
            case NONE -> above.isEmpty() ? "0-" + count("0", "-") : above + "_" + count(above, "_");
        };
    }

    /** 1.1 is cited by its own number below the Roman one, whatever lies between. */
    private static Part wide(Part parent) {
        var part = parent;
        while (part.kind() == Label.Kind.NUMBER && part.parent != null) {
            part = part.parent;
        }
        return part;
    }

    private static String join(String above, String value) {
        return above.isEmpty() ? value : above + "." + value;
    }

    private int count(String above, String mark) {
        return counts.merge(above + mark, 1, Integer::sum);
    }

    /** A document may number two clauses alike. */
    private String unique(String code) {
        var free = codes.contains(code) ? code + "~" + (count(code, "~") + 1) : code;
        codes.add(free);
        return free;
    }
}
