package vn.nghitruong.indicators.months;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;
import vn.nghitruong.indicators.months.SnapshotRepository.By;

/** Approving a frozen month by name, and noticing that an approval no longer holds. */
@Service
@Transactional
public class Approvals {
    private final SnapshotRepository repository;
    private final Comparing comparing;
    private final Fallen fallen;
    private final Clock clock;

    Approvals(SnapshotRepository repository, Comparing comparing, Fallen fallen, Clock clock) {
        this.repository = repository;
        this.comparing = comparing;
        this.fallen = fallen;
        this.clock = clock;
    }

    /** Approves the newest version of a month, once, if the records are still what was frozen. */
    void approve(YearMonth month, int number, String username, String name) {
        repository.lock(month);
        var version = newest(month, number);
        if (version.approvedByName() != null) {
            throw new RuleBroken(
                    "Bản này đã được %s phê duyệt. Hãy tải lại trang.".formatted(version.approvedByName()));
        }
        if (version.frozenBy().equals(username)) {
            throw new RuleBroken("Bản này do chính tài khoản của bạn chốt, nên cần một người khác phê duyệt.");
        }
        mustBeAsItWas(version);
        if (!repository.approve(version.id(), new By(username, name, now()))) {
            throw new RuleBroken("Bản này vừa được người khác phê duyệt. Hãy tải lại trang.");
        }
    }

    private Version newest(YearMonth month, int number) {
        var versions = repository.of(month);
        var version = versions.stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of " + month));
        if (!version.equals(versions.getFirst())) {
            throw new RuleBroken("Tháng này đã được chốt lại thành bản %d. Hãy tải lại trang, xem bản đó rồi phê duyệt."
                    .formatted(versions.getFirst().version()));
        }
        return version;
    }

    private void mustBeAsItWas(Version version) {
        var differences = comparing.differences(version);
        if (!differences.isEmpty()) {
            throw new RuleBroken(
                    ("Chưa phê duyệt được: số liệu đã thay đổi từ khi chốt (%s). Hãy xem phần khác nhau ở trang "
                                    + "của tháng, đề nghị Văn phòng chốt lại rồi phê duyệt bản mới.")
                            .formatted(fallen.inWords(differences)));
        }
    }

    /** Looks at every approval that holds and ends those whose records have changed; running twice ends nothing more. */
    public void lookAtAll() {
        comparing.differences(repository.standing()).forEach(this::look);
    }

    /** Ends the approval of a version where something is different, and tells; answers whether it did. */
    boolean look(Version version, List<Difference> differences) {
        var ends = version.state() == Version.State.APPROVED
                && !differences.isEmpty()
                && repository.end(version.id(), now(), fallen.because(differences));
        if (ends) {
            fallen.tell(version, differences);
        }
        return ends;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
