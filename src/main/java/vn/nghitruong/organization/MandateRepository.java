package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on mandates and their states. */
@Repository
class MandateRepository {
    /** People whose mandate stands in a state on a day; a mandate ends with its term. */
    private static final String STANDS = """
            from mandate m join person p on p.id = m.person_id
            join term t on t.id = m.term_id and :day between t.starts_on and t.ends_on
            where m.held_from <= :day and (
                select s.state from mandate_state s where s.mandate_id = m.id and s.valid_from <= :day
                order by s.valid_from desc, s.id desc limit 1) = :state
            """;

    private final JdbcClient jdbc;

    MandateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> in(MandateState state, LocalDate day) {
        return jdbc.sql("select p.id, p.name, p.phone, p.email, p.account_id " + STANDS + PersonRepository.BY_NAME)
                .param("state", state.name())
                .param("day", day)
                .query(Person.class)
                .list();
    }

    boolean is(long personId, MandateState state, LocalDate day) {
        return jdbc.sql("select exists (select 1 " + STANDS + " and p.id = :person)")
                .param("state", state.name())
                .param("day", day)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** The mandates of a person, the newest first. */
    List<Mandate> of(long personId) {
        return jdbc.sql("""
                        select m.id, m.person_id, t.name as term, t.ends_on as term_ends_on, m.constituency, m.gained,
                               m.elected_on, m.held_from
                        from mandate m join term t on t.id = m.term_id where m.person_id = :person
                        order by m.held_from desc""").param("person", personId).query(Mandate.class).list();
    }

    /** Begins a mandate, active from its first day. */
    long insert(long personId, long termId, boolean byElection, LocalDate electedOn, LocalDate heldFrom) {
        return jdbc.sql("""
                        with begun as (
                            insert into mandate (person_id, term_id, gained, elected_on, held_from)
                            values (:person, :term, :gained, :electedOn, :heldFrom) returning id)
                        insert into mandate_state (mandate_id, state, valid_from)
                        select id, 'ACTIVE', :heldFrom from begun returning mandate_id""")
                .param("person", personId)
                .param("term", termId)
                .param("gained", byElection ? "BY_ELECTION" : "ELECTED")
                .param("electedOn", electedOn)
                .param("heldFrom", heldFrom)
                .query(Long.class)
                .single();
    }

    void insertState(long mandateId, MandateState state, LocalDate from, String reason, String document) {
        jdbc.sql("""
                        insert into mandate_state (mandate_id, state, valid_from, reason, document)
                        values (:mandate, :state, :from, :reason, :document)""")
                .param("mandate", mandateId)
                .param("state", state.name())
                .param("from", from)
                .param("reason", reason)
                .param("document", document)
                .update();
    }
}
