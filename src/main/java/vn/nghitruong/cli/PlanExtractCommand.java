package vn.nghitruong.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nghitruong.calendar.DueRule;
import vn.nghitruong.plans.ClauseText;
import vn.nghitruong.plans.PlanDocument;
import vn.nghitruong.plans.PlanFile;
import vn.nghitruong.plans.PlanItem;
import vn.nghitruong.plans.PlanReader;

/** Prints what a plan assigns, as JSON: a file in, nothing stored. */
@Command(name = "plan-extract", description = "Đọc một kế hoạch, in các nhiệm vụ được giao (JSON)")
class PlanExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP", description = "Kế hoạch dạng .txt, .docx hoặc .pdf có chữ")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var plan = PlanFile.read(file);
        PlanReader.warnings(plan).forEach(warning -> System.err.println(file + ": " + warning));
        System.out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json(plan)));
        return 0;
    }

    private static Map<String, @Nullable Object> json(PlanDocument plan) {
        var cites = plan.clauses().stream().collect(Collectors.toMap(ClauseText::code, ClauseText::cite));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", plan.number());
        json.put("title", plan.title());
        json.put("issuedOn", text(plan.issuedOn()));
        json.put("items", plan.items().stream().map(i -> json(i, cites)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(PlanItem item, Map<String, String> cites) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("clause", cites.getOrDefault(item.clause(), item.clause()));
        json.put("task", item.task());
        json.put("lead", item.lead());
        json.put("support", item.support());
        json.put("kind", item.rule().kind());
        json.put("due", text(due(item.rule())));
        json.put("rule", rule(item.rule()));
        json.put("source", item.source());
        return json;
    }

    /** The day the document names, not the day before it that "trước ngày" leaves. */
    private static @Nullable LocalDate due(DueRule rule) {
        return switch (rule) {
            case DueRule.OnDate(var date, var before) -> date;
            case DueRule.InPeriod(var from, var to) -> to;
            default -> null;
        };
    }

    /** An RRULE of RFC 5545 where days follow from the calendar alone, also with the day as named; else a sentence. */
    private static String rule(DueRule rule) {
        return switch (rule) {
            case DueRule.MonthlyDay(var day, var before, var from) -> "FREQ=MONTHLY;BYMONTHDAY=" + day;
            case DueRule.Monthly(var from) -> "FREQ=MONTHLY";
            case DueRule.YearlyMonths(var months, var from) ->
                "FREQ=YEARLY;BYMONTH=" + months.stream().map(String::valueOf).collect(Collectors.joining(","));
            default -> rule.inWords();
        };
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
