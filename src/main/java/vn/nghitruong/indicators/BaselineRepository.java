package vn.nghitruong.indicators;

import static vn.nghitruong.platform.FormErrors.blank;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.VietnameseDates;

/** Every SQL statement on baselines. */
@Repository
class BaselineRepository {
    private final JdbcClient jdbc;

    BaselineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an indicator, the newest day first, of one day what was entered last first. */
    List<Baseline> of(String indicator) {
        return jdbc.sql("""
                        select b.*, exists (select from baseline x where x.supersedes = b.id) as superseded
                        from baseline b where b.indicator = :indicator order by b.as_of desc, b.id desc""").param("indicator", indicator).query(Baseline.class).list();
    }

    /** Adds one unless the same document has been entered for this day, or another correction has come before. */
    boolean insert(String indicator, BaselineForm form, @Nullable Long supersedes, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into baseline (indicator, part, as_of, numerator, denominator, share, document, address,
                                              supersedes, reason, entered_by, entered_at)
                        values (:indicator, :part, :asOf, :numerator, :denominator, :share, :document, :address,
                                :supersedes, :reason, :by, :at) on conflict do nothing""")
                        .param("indicator", indicator)
                        .param("part", blank(form.part()) ? "" : form.part().strip())
                        .param("asOf", VietnameseDates.read(form.asOf()).orElseThrow())
                        .param("numerator", Figures.count(form.numerator()).orElse(null), Types.INTEGER)
                        .param("denominator", Figures.count(form.denominator()).orElse(null), Types.INTEGER)
                        .param("share", Figures.share(form.share()).orElse(null), Types.NUMERIC)
                        .param("document", form.document().strip())
                        .param(
                                "address",
                                blank(form.address()) ? null : form.address().strip(),
                                Types.VARCHAR)
                        .param("supersedes", supersedes, Types.BIGINT)
                        .param(
                                "reason",
                                supersedes == null ? null : form.reason().strip(),
                                Types.VARCHAR)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }
}
