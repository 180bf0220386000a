package vn.nghitruong.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the import of a list has to know of everybody at once. */
@Repository
class ImportRepository {
    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Profile> people() {
        return jdbc.sql("select id, name, title, phone, email, born_year, account_id from person order by id")
                .query(Profile.class)
                .list();
    }

    Set<Long> delegates(long termId) {
        return new HashSet<>(jdbc.sql("select person_id from mandate where term_id = :term")
                .param("term", termId)
                .query(Long.class)
                .list());
    }

    /** Lists are taken over one after the other, so that nobody comes in twice. */
    void lock() {
        jdbc.sql("lock table person in share row exclusive mode").update();
    }
}
