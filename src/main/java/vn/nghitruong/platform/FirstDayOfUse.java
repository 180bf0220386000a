package vn.nghitruong.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A council begins to use the system on the day it is founded here, unless a person has entered another day. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstDayOfUse implements CouncilFounding {
    private final Settings settings;
    private final Clock clock;

    FirstDayOfUse(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void found() {
        settings.beginUse(LocalDate.now(clock));
    }
}
