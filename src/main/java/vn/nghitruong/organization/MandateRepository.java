package vn.nghitruong.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on mandates and their states. */
@Repository
class MandateRepository {
    /** Every mandate with the state it is in on a day; a mandate ends with its term. */
    private static final String STANDING = """
            from (select m.id, m.person_id, (
                      select s.state from mandate_state s where s.mandate_id = m.id and s.valid_from <= :day
                      order by s.valid_from desc, s.id desc limit 1) as state
                  from mandate m join term t on t.id = m.term_id and :day between t.starts_on and t.ends_on
                  where m.held_from <= :day) standing
            """;

    private static final String MANDATE = """
            select m.id, m.person_id, t.name as term, t.ends_on as term_ends_on, c.name as constituency, m.gained,
                   m.elected_on, m.held_from
            from mandate m join term t on t.id = m.term_id left join constituency c on c.id = m.constituency_id
            """;

    private final JdbcClient jdbc;

    MandateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> in(MandateState state, LocalDate day) {
        return jdbc.sql("select p.id, p.name, p.phone, p.email, p.account_id " + STANDING
                        + "join person p on p.id = standing.person_id where standing.state = :state"
                        + PersonRepository.BY_NAME)
                .param("state", state.name())
                .param("day", day)
                .query(Person.class)
                .list();
    }

    /** How many mandates are in each state on a day. */
    Map<MandateState, Integer> count(LocalDate day) {
        var counts = new EnumMap<MandateState, Integer>(MandateState.class);
        jdbc.sql("select state, count(*) as mandates " + STANDING + "group by state")
                .param("day", day)
                .query(row -> {
                    counts.put(MandateState.valueOf(row.getString("state")), row.getInt("mandates"));
                });
        return counts;
    }

    boolean is(long personId, MandateState state, LocalDate day) {
        return jdbc.sql("select exists (select 1 " + STANDING + "where state = :state and person_id = :person)")
                .param("state", state.name())
                .param("day", day)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** The mandates of a person, the newest first. */
    List<Mandate> of(long personId) {
        return jdbc.sql(MANDATE + "where m.person_id = :person order by m.held_from desc")
                .param("person", personId)
                .query(Mandate.class)
                .list();
    }

    Optional<Mandate> find(long id) {
        return jdbc.sql(MANDATE + "where m.id = :id")
                .param("id", id)
                .query(Mandate.class)
                .optional();
    }

    /** What the mandates of a person became, the newest first. */
    List<MandateChange> changes(long personId) {
        return jdbc.sql("""
                        select s.id, s.mandate_id, s.state, s.valid_from, s.reason, s.document
                        from mandate_state s join mandate m on m.id = s.mandate_id where m.person_id = :person
                        order by s.valid_from desc, s.id desc""")
                .param("person", personId)
                .query(MandateChange.class)
                .list();
    }

    /** Makes a change of a mandate wait for the one before. */
    void lock(long id) {
        jdbc.sql("select id from mandate where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** The delegates of the term of a day, by name, with what their mandate is on that day. */
    List<Delegate> delegates(LocalDate day) {
        return jdbc.sql("""
                        select p.id as person_id, p.name, p.phone, p.born_year, c.name as constituency, m.gained,
                               s.state, s.valid_from as since, p.account_id is not null as has_account,
                               (select string_agg(v.name, ', ' order by v.name)
                                from village_care k join village v on v.id = k.village_id
                                where k.person_id = p.id and k.held_from <= :day
                                  and (k.held_to is null or k.held_to >= :day)) as villages
                        from mandate m join person p on p.id = m.person_id
                        join term t on t.id = m.term_id and :day between t.starts_on and t.ends_on
                        left join constituency c on c.id = m.constituency_id
                        left join lateral (
                            select state, valid_from from mandate_state where mandate_id = m.id and valid_from <= :day
                            order by valid_from desc, id desc limit 1) s on true
                        """ + PersonRepository.BY_NAME)
                .param("day", day)
                .query(Delegate.class)
                .list();
    }

    /** Begins a mandate, active from its first day; empty where the person has one of the term. */
    Optional<Long> insert(long personId, MandateStart start) {
        return jdbc.sql("""
                        with begun as (
                            insert into mandate (person_id, term_id, constituency_id, gained, elected_on, held_from)
                            values (:person, :term, :constituency, :gained, :electedOn, :heldFrom)
                            on conflict (person_id, term_id) do nothing returning id)
                        insert into mandate_state (mandate_id, state, valid_from)
                        select id, 'ACTIVE', :heldFrom from begun returning mandate_id""")
                .param("person", personId)
                .param("term", start.termId())
                .param("constituency", start.constituencyId(), Types.BIGINT)
                .param("gained", start.gained().name())
                .param("electedOn", start.electedOn())
                .param("heldFrom", start.heldFrom())
                .query(Long.class)
                .optional();
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
