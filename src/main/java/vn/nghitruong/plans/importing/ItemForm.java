package vn.nghitruong.plans.importing;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.plans.Plans;
import vn.nghitruong.plans.importing.ImportItem.Content;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What somebody says of a task; when it is due, {@link WhenForm} says.
 *
 * @param lead who leads, a body a line, or parted by semicolons
 * @param support who works with them, in the same way
 * @param version the one that was seen
 */
public record ItemForm(
        @Nullable String task,
        @Nullable String lead,
        @Nullable String support,
        @Nullable String accountable,
        @Nullable Integer version) {
    static final ItemForm EMPTY = new ItemForm("", "", "", Plans.ACCOUNTABLE, 0);
    private static final int NAME_LENGTH = 300;
    private static final int MOST_NAMES = 50;

    static ItemForm of(ImportItem item) {
        return new ItemForm(
                item.task(),
                String.join("\n", item.lead()),
                String.join("\n", item.support()),
                item.accountable(),
                item.version());
    }

    /** The same words, now that this is the version that was seen. */
    ItemForm seen(int newer) {
        return new ItemForm(task, lead, support, accountable, newer);
    }

    FormErrors check(Set<String> bodies, Texts texts) {
        return FormErrors.check()
                .reject(blank(task), "task", texts.get("plans.import.task.missing"))
                .reject(longer(task, PlanImports.TASK_LENGTH), "task", texts.get("plans.import.task.long"))
                .reject(tooMuch(lead), "lead", texts.get("plans.import.names.long"))
                .reject(tooMuch(support), "support", texts.get("plans.import.names.long"))
                .reject(
                        !bodies.contains(String.valueOf(accountable)),
                        "accountable",
                        texts.get("plans.import.accountable.missing"))
                .done();
    }

    private static boolean tooMuch(@Nullable String typed) {
        var names = names(typed);
        return names.size() > MOST_NAMES || names.stream().anyMatch(name -> name.length() > NAME_LENGTH);
    }

    /** What was typed as names of bodies. */
    static List<String> names(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\r\\n;]+"))
                        .map(name -> name.strip().replaceAll("\\s+", " "))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /** What a form that was checked says. */
    Content content(DueRule rule) {
        return new Content(
                String.valueOf(task).strip(), names(lead), names(support), rule, String.valueOf(accountable));
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
