package vn.nghitruong.files;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghitruong.calendar.Rules;

/** How much may be uploaded today, by the council's rules. */
@Component
class UploadLimits {
    private final Rules rules;
    private final Clock clock;

    UploadLimits(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Bytes of one file. */
    long perFile() {
        return bytes("file.size");
    }

    /** Bytes of one person in a day. */
    long perDay() {
        return bytes("file.size-per-day");
    }

    private long bytes(String key) {
        return FileSize.megabytes(rules.on(key, LocalDate.now(clock)).number());
    }
}
