package vn.nghitruong.duties.feeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import vn.nghitruong.errors.NotFound;

/** A week from Monday to Sunday, numbered as ISO 8601 does: it belongs to the year of its Thursday. */
public record Week(LocalDate monday) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week people talk about: on Monday the one that has just ended, else the one they are in. */
    static Week toTalkAbout(LocalDate today) {
        var week = of(today);
        return today.getDayOfWeek() == DayOfWeek.MONDAY ? week.previous() : week;
    }

    /** A week as addresses name it: {@code 2026-W19}. A week that its year does not have is not found. */
    static Week parse(String code) {
        try {
            var monday = LocalDate.parse(code + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            mustBeOurs(monday.getYear());
            return new Week(monday);
        } catch (DateTimeParseException e) {
            throw new NotFound("week " + code);
        }
    }

    /** Beyond some years nothing is due, and the database knows no such days. */
    static void mustBeOurs(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound("year " + year);
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public String code() {
        return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2026-W19".length());
    }

    /** As people say it: 19/2026. */
    public String name() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "/" + monday.get(IsoFields.WEEK_BASED_YEAR);
    }
}
