package vn.nghitruong.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on plans and their clauses. */
@Repository
class PlanRepository {
    private static final String COLUMNS = "select id, code, number, title, issued_on from plan ";

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Plan> all() {
        return jdbc.sql(COLUMNS + "order by issued_on desc, id desc")
                .query(Plan.class)
                .list();
    }

    Optional<Plan> find(String code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(Plan.class)
                .optional();
    }

    /** Adds a plan; empty where one with this code is there already, also when another server has just added it. */
    Optional<Long> insert(String code, PlanDocument document) {
        return jdbc.sql("""
                        insert into plan (code, number, title, issued_on) values (:code, :number, :title, :issuedOn)
                        on conflict (code) do nothing returning id""")
                .param("code", code)
                .param("number", document.number())
                .param("title", document.title())
                .param("issuedOn", document.issuedOn())
                .query(Long.class)
                .optional();
    }

    long insert(long planId, int position, ClauseText clause) {
        return jdbc.sql("""
                        insert into clause (plan_id, position, code, parent, cite, label, words)
                        values (:plan, :position, :code, :parent, :cite, :label, :words) returning id""")
                .param("plan", planId)
                .param("position", position)
                .param("code", clause.code())
                .param("parent", clause.parent(), java.sql.Types.VARCHAR)
                .param("cite", clause.cite())
                .param("label", clause.label())
                .param("words", clause.words())
                .query(Long.class)
                .single();
    }

    void link(long clauseId, long dutyId) {
        jdbc.sql("insert into clause_duty (clause_id, duty_id) values (:clause, :duty)")
                .param("clause", clauseId)
                .param("duty", dutyId)
                .update();
    }

    List<Clause> clauses(long planId) {
        return jdbc.sql("""
                        select c.id, c.code, c.parent, c.cite, c.label, c.words,
                               exists (select from clause x where x.plan_id = c.plan_id and x.parent = c.code) as heading
                        from clause c where c.plan_id = :plan order by c.position""").param("plan", planId).query(Clause.class).list();
    }

    /** The duties of some plans, each with the clause it was read from. */
    Map<Long, Long> clauseOfDuty(Collection<Long> planIds) {
        var found = new HashMap<Long, Long>();
        jdbc.sql("""
                        select d.duty_id, d.clause_id from clause_duty d join clause c on c.id = d.clause_id
                        where c.plan_id = any(:plans)""").param("plans", planIds.toArray(Long[]::new)).query(row -> {
            found.put(row.getLong("duty_id"), row.getLong("clause_id"));
        });
        return found;
    }
}
