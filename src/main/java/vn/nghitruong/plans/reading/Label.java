package vn.nghitruong.plans.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before the words of a paragraph and says where it belongs.
 *
 * @param text as written: {@code III.}, {@code 1.1.}, {@code a)}, {@code -}
 * @param value what it contributes to a code: {@code III}, {@code 1.1}, {@code a}
 * @param words the paragraph without it
 */
record Label(Kind kind, String text, String value, String words) {
    /** From the widest to the narrowest; a paragraph stands below the last one of a wider kind. */
    enum Kind {
        ANNEX,
        PART,
        ROMAN,
        NUMBER,
        LETTER,
        BRACKETED,
        STAR,
        DASH,
        PLUS,
        BULLET,
        ROW,
        NONE
    }

    private record Shape(Kind kind, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            shape(Kind.ANNEX, "(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:SỐ|số))?(?:\\s*:?\\s*([IVX]+|\\d+))?\\b[.:]?"),
            shape(
                    Kind.PART,
                    "(?:PHẦN|Phần|MỤC|Mục|CHƯƠNG|Chương)\\s+((?:THỨ|thứ)\\s+\\p{L}+|[IVX]+|\\d+|[A-H])\\b[.:]?"),
            shape(Kind.ROMAN, "([IVX]{1,5}(?:\\.\\d{1,2})+)\\.?(?=\\s)"),
            shape(Kind.ROMAN, "([IVX]{1,5})\\s?[./)–-]+(?=\\s|\\p{L})"),
            shape(Kind.PART, "([A-H])[./)-](?=\\s)"),
            shape(Kind.NUMBER, "(\\d{1,2}(?:\\.\\d{1,2}){1,4})(?!\\d|[.,]\\d|%)[.)-]?(?=\\s|\\p{L})"),
            shape(Kind.NUMBER, "(\\d{1,2})(?:[.)](?!\\d)|[/-](?=\\s))"),
            shape(Kind.LETTER, "Bước\\s+(\\d{1,2})\\s*[:.]"),
            shape(Kind.LETTER, "([a-zđ]\\.?\\d?)(?:\\)|\\.(?=\\s))"),
            shape(Kind.BRACKETED, "\\((\\d{1,2}|[ivx]+|[a-zđ])\\)"),
            shape(Kind.STAR, "(\\*+)(?=\\s|\\p{L})"),
            shape(Kind.DASH, "([-–—−])(?=\\s|\\p{L}|\\d)"),
            shape(Kind.PLUS, "(\\+)"),
            shape(Kind.BULLET, "([•●▪■◦○·]|o(?=\\s\\p{Lu}))"));

    private static Shape shape(Kind kind, String regex) {
        return new Shape(kind, Pattern.compile("(?U)" + regex));
    }

    /** The label a paragraph begins with; of kind NONE where it has none, ROW where it is a row of a table. */
    static Label of(String paragraph) {
        if (paragraph.indexOf('\t') >= 0) {
            return new Label(Kind.ROW, "", "", paragraph);
        }
        for (var shape : SHAPES) {
            var match = shape.pattern.matcher(paragraph);
            if (match.lookingAt() && (shape.kind == Kind.ANNEX || match.end() < paragraph.length())) {
                var value = match.group(1) == null ? "" : match.group(1);
                return new Label(
                        shape.kind,
                        match.group(),
                        value,
                        paragraph.substring(match.end()).strip());
            }
        }
        return new Label(Kind.NONE, "", "", paragraph);
    }

    /** Whether people cite a clause by it. */
    boolean isNumbered() {
        return kind.compareTo(Kind.BRACKETED) <= 0;
    }

    /** The depth among labels of all kinds: 1.1.1 lies below 1.1, which lies below 1. */
    int rank() {
        var depth = kind == Kind.NUMBER || kind == Kind.ROMAN
                ? (int) value.chars().filter(c -> c == '.').count()
                : 0;
        return kind.ordinal() * 10 + depth;
    }
}
