package vn.nghitruong.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghitruong.platform.Settings;

/** The set-up of a new council: eight questions, each of which can be left for later; nothing waits for them. */
@Service
@Transactional
public class Setup {
    private final SetupRepository repository;
    private final SetupAnswers answers;
    private final Settings settings;

    Setup(SetupRepository repository, SetupAnswers answers, Settings settings) {
        this.settings = settings;
        this.repository = repository;
        this.answers = answers;
    }

    /** The first question that nobody has answered or put off; empty once there is none. */
    @Transactional(readOnly = true)
    public Optional<SetupStep> next() {
        var done = steps();
        return Arrays.stream(SetupStep.values())
                .filter(step -> !done.containsKey(step))
                .findFirst();
    }

    /** The questions that were answered (true) or put off (false). */
    @Transactional(readOnly = true)
    Map<SetupStep, Boolean> steps() {
        return repository.steps();
    }

    /** What is known, as the form of a question shows it. */
    @Transactional(readOnly = true)
    SetupForm form() {
        return answers.form();
    }

    /** The day from which the system is in use; it is changed on a page of its own, with a reason. */
    LocalDate firstDay() {
        return settings.inUseFrom();
    }

    void answer(SetupStep step, SetupForm form) {
        answers.keep(step, form);
        repository.mark(step, true);
    }

    void later(SetupStep step) {
        repository.mark(step, false);
    }

    void laterAll() {
        for (var step : SetupStep.values()) {
            later(step);
        }
    }
}
