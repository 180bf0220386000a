package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghitruong.text.ActionVerbs;

/** Makes tasks of the words of a part, and of what holds for it from above. */
final class Tasks {
    private static final Pattern NO_TASK = Pattern.compile(
            "(?iuU)^(?:trên đây là|trong quá trình\\b[^.;]{0,60}\\bnếu|quá trình\\b[^.;]{0,60}\\bnếu|nếu có|lưu ý|kế hoạch này|nhận được kế hoạch|(?:nguồn )?kinh phí[^.;:]{0,60}(?::|được\\b|từ\\b|lấy\\b)"
                    + "|căn cứ (?:nội dung )?kế hoạch này,[^;:]{0,300}\\b(?:triển khai|tổ chức|phối hợp|thực hiện)\\b[^;:]{0,80}(?:/\\.|\\.\\s+trong quá trình)"
                    + "|[^.;:]{0,120}\\byêu cầu (?:các|thủ trưởng|các đồng chí)\\b[^;]*\\b(?:nghiêm túc|triển khai thực hiện|tổ chức thực hiện)).*");

    private final DeadlineReader deadlines;
    private final Pieces pieces;

    Tasks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
        pieces = new Pieces(deadlines);
    }

    /** Whether the words only close a plan or wish it well. */
    static boolean isNone(String words) {
        return NO_TASK.matcher(words).matches();
    }

    /** The tasks in the words of a part; none where they assign nothing. */
    List<Draft> of(Part part, String words, Context context) {
        var found = new ArrayList<Draft>();
        if (isNone(words) || words.endsWith(":")) {
            return found;
        }
        var above = context;
        for (var piece : pieces.of(words)) {
            var actor = Actor.in(piece.words());
            var deadline = piece.deadline();
            if (assigns(part, piece.words(), actor.isPresent(), deadline, above)) {
                var lead = actor.map(Actor::lead).orElse(above.lead());
                var support = actor.map(Actor::support).orElse(support(piece.words(), above));
                var task = TaskWords.withVerb(
                        actor.isPresent() ? "" : context.verb(),
                        actor.map(Actor::task).orElse(piece.words()));
                var due = deadline.isNamed() ? deadline : context.deadline();
                found.add(new Draft(part, TaskWords.of(task, due), lead, support, due, part.wholeText()));
            }
            // Who begins a paragraph also does what its next sentences say.
            above = actor.isPresent() ? context.of(new Actor(actor.get().lead(), List.of(), ""), Deadline.NONE) : above;
        }
        return found;
    }

    private static List<String> support(String words, Context context) {
        var own = Actor.supportIn(words);
        return own.isEmpty() ? context.support() : own;
    }

    private static boolean assigns(Part part, String words, boolean named, Deadline deadline, Context context) {
        if (named || context.namesSomebody() || deadline.isSpecific()) {
            return true;
        }
        var top = part.label.isNumbered()
                || part.parent != null && part.parent.kind().compareTo(Label.Kind.ROMAN) <= 0;
        return context.section() != Section.CONTENT
                && part.kind() != Label.Kind.NONE
                && top
                && ActionVerbs.begin(words);
    }

    /** The task a heading names, with the fields below it. */
    Draft ofFields(Part part, Fields fields, Context context) {
        var own = Actor.in(fields.rest());
        var lead =
                !fields.lead().isEmpty() ? fields.lead() : own.map(Actor::lead).orElse(context.lead());
        var support = fields.support().isEmpty() ? own.map(Actor::support).orElse(List.of()) : fields.support();
        var deadline = deadlines.inField(fields.time());
        if (!deadline.isNamed()) {
            deadline = deadlines.inSentence(fields.rest());
        }
        var task = own.filter(a -> !fields.lead().equals(a.lead()))
                .map(Actor::task)
                .orElse(fields.rest());
        if (!fields.content().isEmpty() && !ActionVerbs.begin(task)) {
            task = task.isEmpty() ? fields.content() : task + ": " + fields.content();
        }
        return new Draft(
                part, TaskWords.of(underHeading(part, task), deadline), lead, support, deadline, part.wholeText());
    }

    /** A thing alone is no task: what is done with it stands in the heading. */
    private static String underHeading(Part part, String task) {
        var heading = part.parent;
        return heading == null
                        || ActionVerbs.begin(task)
                        || !ActionVerbs.begin(heading.words())
                        || !heading.label.isNumbered()
                ? task
                : TaskWords.trim(heading.words()) + ": " + task;
    }

    /** The task of a heading, where nobody is named below it. */
    Draft ofHeading(Part part, Context context) {
        return new Draft(
                part,
                TaskWords.of(part.words(), Deadline.NONE),
                context.lead(),
                context.support(),
                context.deadline(),
                part.wholeText());
    }

    /** One task of all the words below the name of a body. */
    Draft together(Part part, List<String> below, Context context) {
        var words = String.join(" ", below);
        var deadline = context.deadline().isNamed() ? context.deadline() : deadlines.inSentence(words);
        var source = part.words() + "\n" + String.join("\n", below);
        return new Draft(
                part, TaskWords.of(words, deadline), context.lead(), support(words, context), deadline, source);
    }
}
