package vn.nghitruong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.nghitruong.plans.PlanReader;

/** Prints what a plan assigns, as JSON. */
@Command(name = "plan-extract", description = "Đọc một kế hoạch (txt, docx, pdf), in các nhiệm vụ dạng JSON")
class PlanExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        var plan = PlanReader.read(Files.readString(file));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "items",
                plan.items().stream()
                        .map(i -> {
                            var m = new LinkedHashMap<String, @Nullable Object>();
                            m.put("clause", i.clause());
                            m.put("task", i.task());
                            m.put("lead", i.lead());
                            m.put("support", i.support());
                            m.put("kind", i.rule().kind());
                            m.put(
                                    "due",
                                    switch (i.rule()) {
                                        case vn.nghitruong.calendar.DueRule.OnDate r ->
                                            r.date().toString();
                                        case vn.nghitruong.calendar.DueRule.InPeriod r -> r.to().toString();
                                        default -> null;
                                    });
                            m.put("rule", i.rule().inWords());
                            m.put("deadline", i.deadline());
                            m.put("source", i.source());
                            m.put("canon", i.rule().canonical());
                            return (Map<String, ?>) m;
                        })
                        .toList());
        System.out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
        return 0;
    }
}
