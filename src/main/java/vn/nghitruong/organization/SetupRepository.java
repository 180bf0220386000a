package vn.nghitruong.organization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on the set-up and what was answered there. */
@Repository
class SetupRepository {
    private final JdbcClient jdbc;

    SetupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        jdbc.sql("select key, value from council_fact").query(row -> {
            facts.put(row.getString("key"), row.getString("value"));
        });
        return facts;
    }

    /** Nothing typed leaves what was there. */
    void put(String key, @Nullable String value) {
        if (value != null) {
            jdbc.sql("""
                            insert into council_fact (key, value) values (:key, :value)
                            on conflict (key) do update set value = excluded.value""").param("key", key).param("value", value).update();
        }
    }

    /** The questions that were answered (true) or put off (false). */
    Map<SetupStep, Boolean> steps() {
        var steps = new EnumMap<SetupStep, Boolean>(SetupStep.class);
        jdbc.sql("select step, outcome from setup_step").query(row -> {
            steps.put(
                    SetupStep.valueOf(row.getString("step")),
                    row.getString("outcome").equals("ANSWERED"));
        });
        return steps;
    }

    /** A question that was answered is not put off any more. */
    void mark(SetupStep step, boolean answered) {
        jdbc.sql("""
                        insert into setup_step (step, outcome) values (:step, :outcome)
                        on conflict (step) do update set outcome = excluded.outcome
                        where excluded.outcome = 'ANSWERED' and setup_step.outcome <> 'ANSWERED'""")
                .param("step", step.name())
                .param("outcome", answered ? "ANSWERED" : "LATER")
                .update();
    }
}
