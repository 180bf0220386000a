package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on terms. */
@Repository
class TermRepository {
    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Term> all() {
        return jdbc.sql("select id, name, starts_on, ends_on from term order by starts_on desc")
                .query(Term.class)
                .list();
    }

    long insert(String name, LocalDate startsOn, LocalDate endsOn) {
        return jdbc.sql("insert into term (name, starts_on, ends_on) values (:name, :startsOn, :endsOn) returning id")
                .param("name", name)
                .param("startsOn", startsOn)
                .param("endsOn", endsOn)
                .query(Long.class)
                .single();
    }

    void change(Term term) {
        jdbc.sql("update term set name = :name, starts_on = :startsOn, ends_on = :endsOn where id = :id")
                .param("id", term.id())
                .param("name", term.name())
                .param("startsOn", term.startsOn())
                .param("endsOn", term.endsOn())
                .update();
    }

    /** Terms are few: whoever changes them waits for whoever does so already. */
    void lock() {
        jdbc.sql("lock table term in share row exclusive mode").update();
    }
}
