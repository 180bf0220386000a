package vn.nghitruong.platform;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What holds for the whole council, one value a key. */
@Service
public class Settings {
    private static final String IN_USE_FROM = "in-use-from";
    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day the council began to use the system; what fell due before it counts as not entered, not as overdue. */
    public LocalDate inUseFrom() {
        return get(IN_USE_FROM)
                .map(LocalDate::parse)
                .orElseThrow(() -> new IllegalStateException("the council has not been founded yet"));
    }

    /** Sets the first day of use where none is set; answers whether it did. */
    public boolean beginUse(LocalDate day) {
        return jdbc.sql("insert into setting (key, value) values (:key, :value) on conflict do nothing")
                        .param("key", IN_USE_FROM)
                        .param("value", day.toString())
                        .update()
                == 1;
    }

    /** Sets the first day of use anew. */
    public void useFrom(LocalDate day) {
        jdbc.sql("""
                        insert into setting (key, value) values (:key, :value)
                        on conflict (key) do update set value = excluded.value""").param("key", IN_USE_FROM).param("value", day.toString()).update();
    }

    Optional<String> get(String key) {
        return jdbc.sql("select value from setting where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
