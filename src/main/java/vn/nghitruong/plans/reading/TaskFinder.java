package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Walks the parts of a plan in reading order and collects the tasks it assigns. */
final class TaskFinder {
    private static final Pattern CLOSING = Pattern.compile(
            "(?iuU)^(?:(?:các|những|toàn bộ|tất cả)\\s+(?:các\\s+)?(?:nội dung|nhiệm vụ|công việc|văn bản)\\s+(?:trên|nêu trên|này|nói trên)|hoàn thành|bắt đầu từ|báo cáo .{0,60}trước ngày)\\b.*");

    private final DeadlineReader deadlines;
    private final Tasks tasks;
    private final TableTasks tables;
    private final List<Draft> drafts = new ArrayList<>();

    TaskFinder(DeadlineReader deadlines) {
        this.deadlines = deadlines;
        tasks = new Tasks(deadlines);
        tables = new TableTasks(deadlines);
    }

    List<Draft> find(Part root) {
        root.children.stream()
                .filter(c -> c.kind() != Label.Kind.NONE && c.kind() != Label.Kind.ROW)
                .forEach(c -> visit(c, Context.TOP));
        tables.read(root.children.stream()
                        .filter(c -> c.kind() == Label.Kind.ROW)
                        .toList())
                .forEach(this::add);
        return drafts;
    }

    private void visit(Part part, Context outer) {
        var fields = Fields.of(part);
        var timed = fields.time().isEmpty() || part.children.isEmpty()
                ? outer
                : outer.due(deadlines.inField(fields.time()));
        var context = timed.in(Heading.section(part, fields, outer.section()));
        if (context.section() == Section.NO_TASKS || Fields.isField(part.words()) && part.children.isEmpty()) {
            return;
        }
        if (Heading.isTask(part, fields)) {
            add(tasks.ofFields(part, fields, context));
            part.children.stream()
                    .filter(c -> !Fields.isField(c.words())
                            && deadlines.inSentence(c.words()).isSpecific())
                    .forEach(c -> visit(c, context.of(new Actor(fields.lead(), fields.support(), ""), Deadline.NONE)));
        } else if (part.children.isEmpty()) {
            tasks.of(part, part.words(), context).forEach(this::add);
        } else if (part.kind().compareTo(Label.Kind.STAR) >= 0 && !Heading.anybodyBelow(part)) {
            tasks.of(part, part.wholeText(), context).forEach(this::add);
        } else {
            headed(part, context);
        }
    }

    private void headed(Part part, Context context) {
        var actor = Heading.opener(part);
        if (actor.isEmpty()) {
            sentence(part, context);
            return;
        }
        var below = context.of(actor.get(), deadlines.inSentence(part.words()));
        if (context.section() == Section.ORGANISATION) {
            together(part, below);
        } else {
            children(part, below);
        }
    }

    /** A heading that is a whole sentence may assign a task itself; what stands below explains it or assigns more. */
    private void sentence(Part part, Context context) {
        var actor = Actor.in(part.words()).filter(a -> part.kind().compareTo(Label.Kind.ROMAN) > 0);
        if (actor.isEmpty()
                && Heading.holdsSentence(part)
                && deadlines.inSentence(part.words()).isSpecific()) {
            tasks.of(part, part.words(), context).forEach(this::add);
        } else if (actor.isEmpty()) {
            children(part, context);
        } else if (part.words().endsWith(":")) {
            var all = new Actor(actor.get().lead(), actor.get().support(), "");
            children(part, context.of(all, deadlines.inSentence(part.words())));
        } else if (part.children.stream().noneMatch(c -> c.label.isNumbered()) && !Heading.anybodyBelow(part)) {
            tasks.of(part, part.wholeText(), context).forEach(this::add);
        } else {
            tasks.of(part, part.words(), context).forEach(this::add);
            children(part, context);
        }
    }

    private void children(Part part, Context context) {
        if (trailingFields(part, context)) {
            return;
        }
        var current = context;
        var before = drafts.size();
        var first = before;
        var rows = new ArrayList<Part>();
        for (var child : part.children) {
            if (child.kind() == Label.Kind.ROW) {
                rows.add(child);
            } else if (closes(child) && drafts.size() > first) {
                close(first, deadlines.inField(child.words()));
                first = drafts.size();
            } else if (child.children.isEmpty()
                    && child.words().endsWith(":")
                    && Heading.opener(child).isPresent()) {
                current = context.of(Heading.opener(child).get(), deadlines.inSentence(child.words()));
            } else {
                visit(child, current);
            }
        }
        tables.read(rows).forEach(this::add);
        if (drafts.size() == before) {
            byHeading(part, context);
        }
    }

    /** Where nobody is named, the heading of measures is the task and what stands below it explains it. */
    private void byHeading(Part part, Context context) {
        var narrow = part.kind() == Label.Kind.NUMBER || part.kind() == Label.Kind.LETTER;
        if (narrow
                && context.section() == Section.TASKS
                && part.children.stream().noneMatch(c -> c.label.isNumbered())) {
            add(tasks.ofHeading(part, context));
        }
    }

    /** Who and when after the last of several steps hold for all of them, which are one task. */
    private boolean trailingFields(Part part, Context context) {
        var steps = part.children;
        if (steps.size() < 2 || !steps.stream().allMatch(c -> c.kind() == Label.Kind.NUMBER)) {
            return false;
        }
        var fields = Fields.of(steps.getLast());
        if (fields.lead().isEmpty()
                || !steps.subList(0, steps.size() - 1).stream().allMatch(c -> c.children.isEmpty())) {
            return false;
        }
        add(tasks.ofFields(
                part, new Fields(fields.lead(), fields.support(), fields.time(), "", part.words()), context));
        return true;
    }

    private static boolean closes(Part part) {
        return part.kind() == Label.Kind.NONE
                && (CLOSING.matcher(part.words()).matches() || Fields.isTime(part.words()));
    }

    private void close(int first, Deadline deadline) {
        for (var i = first; deadline.isNamed() && i < drafts.size(); i++) {
            if (drafts.get(i).deadline().isVague()) {
                drafts.set(i, drafts.get(i).due(deadline));
            }
        }
    }

    /** All that one body has to do when the plan is carried out is one task, but for what has its own day or name. */
    private void together(Part part, Context context) {
        var place = drafts.size();
        var rest = new ArrayList<String>();
        for (var child : part.children) {
            var own = Actor.in(child.words()).isPresent() || Heading.anybodyBelow(child);
            if (Tasks.isNone(child.words())) {
                continue;
            }
            if (own || deadlines.inSentence(child.words()).isSpecific()) {
                visit(child, context);
            } else {
                rest.add(child.wholeText());
            }
        }
        if (!rest.isEmpty()) {
            drafts.add(place, tasks.together(part, rest, context));
        }
    }

    private void add(Draft draft) {
        if (!draft.task().isEmpty()) {
            drafts.add(draft);
        }
    }
}
