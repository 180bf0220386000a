package vn.nghitruong.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told, and when the council stays quiet. What waits already keeps its time. */
@Service
@Transactional
class Preferences {
    private final PreferenceRepository repository;
    private final QuietTimeRepository quiet;

    Preferences(PreferenceRepository repository, QuietTimeRepository quiet) {
        this.repository = repository;
        this.quiet = quiet;
    }

    @Transactional(readOnly = true)
    Preference of(long personId) {
        return of(List.of(personId)).getOrDefault(personId, Preference.of(personId));
    }

    /** Of those who chose something. */
    @Transactional(readOnly = true)
    Map<Long, Preference> of(Collection<Long> personIds) {
        return repository.of(personIds);
    }

    void choose(Preference preference) {
        repository.save(preference);
    }

    @Transactional(readOnly = true)
    QuietTime quietTime() {
        return quiet.get();
    }

    void stayQuiet(QuietTime time) {
        quiet.set(time);
    }
}
