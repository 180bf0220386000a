package vn.nghitruong.indicators;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** What documents say of the time before an indicator was computed; never part of a computed figure. */
@Service
@Transactional
public class Baselines {
    private final BaselineRepository repository;
    private final Clock clock;

    Baselines(BaselineRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All of an indicator with those that were corrected, the newest day first. */
    @Transactional(readOnly = true)
    List<Baseline> of(String indicator) {
        return repository.of(indicator);
    }

    @Transactional(readOnly = true)
    Baseline get(String indicator, long id) {
        return of(indicator).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("baseline " + id + " of " + indicator));
    }

    void enter(String indicator, BaselineForm form, String by) {
        if (!repository.insert(indicator, form, null, by, OffsetDateTime.now(clock))) {
            throw new RuleBroken(
                    "Số liệu của văn bản này, ngày này đã được nhập. Nếu cần sửa, hãy bấm “Sửa” ở dòng đó.");
        }
    }

    /** Puts another one in the place of one that was wrong; the old one stays to be read. */
    void correct(Baseline old, BaselineForm form, String by) {
        if (!repository.insert(old.indicator(), form, old.id(), by, OffsetDateTime.now(clock))) {
            throw new RuleBroken("Số liệu này vừa được người khác sửa. Hãy tải lại trang.");
        }
    }
}
