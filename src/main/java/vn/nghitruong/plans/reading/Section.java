package vn.nghitruong.plans.reading;

import java.util.regex.Pattern;
import vn.nghitruong.text.Vietnamese;

/** What a section of a plan is for, as its heading says: whether, and how, it assigns tasks. */
enum Section {
    /** Purpose, aims, scope: nothing is assigned. */
    NO_TASKS,
    /** Money, methods, contents: only what names somebody or a date is a task. */
    CONTENT,
    /** Tasks and measures. */
    TASKS,
    /** Who does what: everything below one name is that body's task. */
    ORGANISATION;

    private static final Pattern ASSIGNS =
            words("to chuc thuc hien|to chuc trien khai|trach nhiem|phan cong|to chuc phan cong");
    /** Measures alone are what a plan hopes for; only those that name somebody or a day are tasks. */
    private static final Pattern DOES = words("nhiem vu|cong viec|hoat dong|tien do");

    private static final Pattern DESCRIBES = words(
            "muc dich|yeu cau|muc tieu|chi tieu|quan diem|nguyen tac|pham vi|doi tuong|thanh phan|"
                    + "thuc trang|tinh hinh|su can thiet|co so phap ly|can cu|dia diem|ket qua dat duoc|tieu chi|chu de|phuong cham|khau hieu|"
                    + "thuan loi|kho khan|ton tai|han che|dac diem|boi canh|danh gia chung|tieu chuan|co cau|giai thuong|noi dung (?:ky hop|hoi nghi|tiep xuc cu tri)");
    private static final Pattern TELLS_WORK =
            Pattern.compile("^noi dung (?:thuc hien|trien khai|cong viec|ke hoach)\\b");
    private static final Pattern NARROW = Pattern.compile("^(?:ve )?" + DESCRIBES.pattern());
    private static final Pattern NARROW_SENTENCE = Pattern.compile(NARROW.pattern() + "(?:, [a-z ]{3,20})?\\s*[:.]");
    private static final Pattern BEGINS_ASSIGNING = Pattern.compile("^(?:ve )?" + ASSIGNS.pattern());
    private static final Pattern BEGINS_DOING = Pattern.compile("^(?:cac |ve )?" + DOES.pattern());

    /** Longer ones are sentences, not headings. */
    private static final int HEADING = 180;

    private static final int SHORT_HEADING = 60;

    /** What a part is for: its own heading decides, or the section it stands in. */
    static Section of(Part part, Section outer) {
        var heading = Vietnamese.fold(part.words());
        if (outer == NO_TASKS) {
            return outer;
        }
        if (part.children.isEmpty() || heading.length() > HEADING) {
            return NARROW_SENTENCE.matcher(heading).find() ? NO_TASKS : outer;
        }
        var top = part.kind().compareTo(Label.Kind.ROMAN) <= 0 || part.parent == null || part.parent.code.isEmpty();
        return top ? ofSection(heading, outer) : ofSubsection(heading, outer);
    }

    private static Section ofSection(String heading, Section outer) {
        if (ASSIGNS.matcher(heading).find()) {
            return ORGANISATION;
        }
        if (DOES.matcher(heading).find()) {
            return TASKS;
        }
        return DESCRIBES.matcher(heading).find() && !TELLS_WORK.matcher(heading).find() ? NO_TASKS : outer;
    }

    private static Section ofSubsection(String heading, Section outer) {
        if (heading.length() > SHORT_HEADING) {
            return outer;
        }
        if (NARROW.matcher(heading).find()) {
            return NO_TASKS;
        }
        if (BEGINS_ASSIGNING.matcher(heading).find()) {
            return ORGANISATION;
        }
        return BEGINS_DOING.matcher(heading).find() && outer == CONTENT ? TASKS : outer;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }
}
