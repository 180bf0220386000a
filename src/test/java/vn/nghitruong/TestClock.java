package vn.nghitruong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still where a test puts it: at 8 in the morning of a day in Viet Nam. */
public class TestClock extends Clock {
    public static final LocalDate START = LocalDate.of(2026, 5, 4);
    private volatile Instant now = at(START);

    public void setTo(LocalDate day) {
        now = at(day);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
