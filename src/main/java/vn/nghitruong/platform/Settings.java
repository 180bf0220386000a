package vn.nghitruong.platform;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for the whole council, one value a key. */
@Service
public class Settings {
    private static final String IN_USE_FROM = "in-use-from";
    private static final String PUBLIC_ADDRESS = "public-address";
    private static final String HELP_CONTACT = "help-contact";

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

    /** Where people reach the system, without a slash at the end: for what is printed or sent. Empty until someone set it. */
    public Optional<String> publicAddress() {
        return get(PUBLIC_ADDRESS);
    }

    /** Whom to ask for help, in words: a name, an office, a telephone number. Empty until someone set it. */
    public Optional<String> helpContact() {
        return get(HELP_CONTACT);
    }

    /** Sets both; the address has been looked at by the caller. */
    @Transactional
    public void reach(String publicAddress, String helpContact) {
        put(PUBLIC_ADDRESS, publicAddress);
        put(HELP_CONTACT, helpContact);
    }

    private void put(String key, String value) {
        jdbc.sql("""
                        insert into setting (key, value) values (:key, :value)
                        on conflict (key) do update set value = excluded.value where setting.value <> excluded.value""").param("key", key).param("value", value).update();
    }

    /** Gives the council another first day of use if it still has the one the caller saw; answers whether it did. */
    public boolean moveFirstDay(LocalDate seen, LocalDate day) {
        return jdbc.sql("update setting set value = :value where key = :key and value = :seen")
                        .param("key", IN_USE_FROM)
                        .param("seen", seen.toString())
                        .param("value", day.toString())
                        .update()
                == 1;
    }

    Optional<String> get(String key) {
        return jdbc.sql("select value from setting where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
