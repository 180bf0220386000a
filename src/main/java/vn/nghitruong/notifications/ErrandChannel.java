package vn.nghitruong.notifications;

import java.time.ZonedDateTime;
import java.util.List;

/** What somebody of the Office carries to its person. */
abstract class ErrandChannel implements Channel {
    private final Medium medium;
    private final ErrandRepository repository;

    ErrandChannel(Medium medium, ErrandRepository repository) {
        this.medium = medium;
        this.repository = repository;
    }

    @Override
    public void take(List<Told> told, ZonedDateTime now) {
        repository.insert(medium, told);
    }
}
