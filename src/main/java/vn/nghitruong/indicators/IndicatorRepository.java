package vn.nghitruong.indicators;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on the catalogue of indicators. */
@Repository
class IndicatorRepository {
    private final JdbcClient jdbc;

    IndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row, in the order of the catalogue, of each indicator the earliest first. */
    List<Indicator> all() {
        return jdbc.sql("""
                        select code, clause, short_name, name, formula, target, target_words, period, needs, basis, valid_from,
                               target_basis
                        from indicator order by position, code, valid_from""").query(Indicator.class).list();
    }

    void insert(int position, Indicator indicator) {
        jdbc.sql("""
                        insert into indicator (code, position, clause, short_name, name, formula, target, target_words, period, needs, basis, valid_from)
                        values (:code, :position, :clause, :shortName, :name, :formula, :target, :targetWords, :period, :needs, :basis, :validFrom)
                        on conflict (code, valid_from) do nothing""")
                .param("code", indicator.code())
                .param("position", position)
                .param("clause", indicator.clause())
                .param("shortName", indicator.shortName())
                .param("name", indicator.name())
                .param("formula", indicator.formula())
                .param("target", indicator.target())
                .param("targetWords", indicator.targetWords())
                .param("period", indicator.period().name())
                .param("needs", indicator.needs())
                .param("basis", indicator.basis())
                .param("validFrom", indicator.validFrom())
                .update();
    }

    /** Adds a target from a day on to what holds on that day; answers whether there was none of that day yet. */
    boolean insertTarget(String code, TargetForm target) {
        return jdbc.sql("""
                        insert into indicator (code, position, clause, short_name, name, formula, target, target_words, period,
                                               needs, basis, valid_from, target_basis)
                        select code, position, clause, short_name, name, formula, :target, :words, period, needs, basis, :from,
                               :basis
                        from indicator where code = :code and valid_from < :from order by valid_from desc limit 1
                        on conflict (code, valid_from) do nothing""")
                        .param("code", code)
                        .param("target", target.number().orElse(null), Types.NUMERIC)
                        .param("words", target.cleanWords())
                        .param("basis", target.cleanBasis())
                        .param("from", target.day())
                        .update()
                == 1;
    }
}
