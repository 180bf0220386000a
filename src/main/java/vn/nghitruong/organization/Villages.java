package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.errors.NotFound;
import vn.nghitruong.errors.RuleBroken;

/** The villages of the commune, where they vote, and which delegate looks after which. */
@Service
@Transactional(readOnly = true)
public class Villages {
    private final VillageRepository repository;

    Villages(VillageRepository repository) {
        this.repository = repository;
    }

    /** By name; those that are closed come last. */
    public List<Village> all() {
        return repository.all();
    }

    public Village get(long id) {
        return repository.find(id).orElseThrow(() -> new NotFound("village " + id));
    }

    public List<Constituency> constituencies() {
        return repository.constituencies();
    }

    /** Who looks after which village on a day. */
    public List<Care> careOn(LocalDate day) {
        return repository.careOn(day);
    }

    List<Care> careOf(long personId) {
        return repository.careOf(personId);
    }

    Care care(long id) {
        return repository.care(id).orElseThrow(() -> new NotFound("care " + id));
    }

    /** Adds the villages that are not there yet; answers how many those were. */
    @Transactional
    int add(List<String> names, @Nullable Long constituencyId) {
        return (int) names.stream()
                .filter(name -> repository.insert(name, constituencyId))
                .count();
    }

    @Transactional
    void change(Village village, VillageForm form) {
        repository.lock(village.id());
        if (!get(village.id()).version().equals(form.seen())) {
            throw new RuleBroken("Thôn này vừa được người khác sửa. Hãy tải lại trang rồi sửa lại.");
        }
        if (repository.nameTaken(village.id(), form.cleanName())) {
            throw new RuleBroken("Đã có thôn tên “%s”. Hãy chọn tên khác.".formatted(form.cleanName()));
        }
        repository.change(village.id(), form.cleanName(), form.constituency(), form.closed());
    }

    @Transactional
    void addConstituency(String name) {
        if (!repository.insertConstituency(name)) {
            throw new RuleBroken("Đã có đơn vị bầu cử “%s”.".formatted(name));
        }
    }

    @Transactional
    void give(long villageId, Person person, LocalDate from) {
        var village = get(villageId);
        if (!repository.insertCare(village.id(), person.id(), from)) {
            throw new RuleBroken("%s đang phụ trách %s rồi.".formatted(person.name(), village.name()));
        }
    }

    /** Gives a village by its name, which is added where it is not known. */
    @Transactional
    void giveNamed(String name, Person person, LocalDate from) {
        repository.insert(name, null);
        var village = all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        repository.insertCare(village.id(), person.id(), from);
    }

    /** The number of a constituency by its name, which is added where it is not known. */
    @Transactional
    long constituencyNamed(String name) {
        repository.insertConstituency(name);
        return constituencies().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Transactional
    void end(Care care, LocalDate lastDay) {
        if (lastDay.isBefore(care.heldFrom())) {
            throw new RuleBroken("Ngày cuối không thể trước ngày bắt đầu phụ trách.");
        }
        if (!repository.endCare(care.id(), lastDay)) {
            throw new RuleBroken("Việc phụ trách này vừa được người khác ghi kết thúc. Hãy tải lại trang.");
        }
    }
}
