package vn.nghitruong.calendar.holidays;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghitruong.calendar.Holiday;

/** Every statement that writes days off, and their history; they are read through the rules. */
@Repository
class HolidayRepository {
    private static final String INSERT = """
            insert into holiday (day, kind, name, basis, provisional, swapped_with)
            values (:day, :kind, :name, :basis, :provisional, :swappedWith)
            on conflict (day) do\s""";

    private final JdbcClient jdbc;

    HolidayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done with a year, the newest first. */
    List<HolidayStep> steps(int year) {
        return jdbc.sql("""
                        select id, year, day, act, note, taken_by, taken_at
                        from holiday_step where year = :year order by id desc""").param("year", year).query(HolidayStep.class).list();
    }

    void insert(HolidayStep step) {
        jdbc.sql("""
                        insert into holiday_step (year, day, act, note, taken_by, taken_at)
                        values (:year, :day, :act, :note, :by, :at)""")
                .param("year", step.year())
                .param("day", step.day(), Types.DATE)
                .param("act", step.act().name())
                .param("note", step.note())
                .param("by", step.takenBy())
                .param("at", step.takenAt())
                .update();
    }

    void insertNew(Holiday holiday) {
        values(INSERT + "nothing", holiday).update();
    }

    /** Adds a day, also one that was withdrawn before; answers whether it was not there. */
    boolean add(Holiday holiday) {
        return values(INSERT + """
                        update set kind = excluded.kind, name = excluded.name, basis = excluded.basis,
                                   provisional = excluded.provisional, swapped_with = excluded.swapped_with,
                                   status = 'STANDS', revision = holiday.revision + 1,
                                   verified_by = null, verified_at = null, verified_against = null
                        where holiday.status = 'WITHDRAWN'""", holiday).update() == 1;
    }

    private JdbcClient.StatementSpec values(String sql, Holiday holiday) {
        return jdbc.sql(sql)
                .param("day", holiday.day())
                .param("kind", holiday.kind().name())
                .param("name", holiday.name())
                .param("basis", holiday.basis())
                .param("provisional", holiday.provisional())
                .param("swappedWith", holiday.swappedWith(), Types.DATE);
    }

    /** Lets a day name the one it was exchanged for. */
    void pair(LocalDate day, LocalDate with) {
        jdbc.sql("update holiday set swapped_with = :with where day = :day")
                .param("day", day)
                .param("with", with)
                .update();
    }

    /** Renames a day as it was seen, which nobody has checked then; answers whether nobody else had changed it. */
    boolean rename(LocalDate day, int seen, String name, String basis, boolean provisional) {
        return jdbc.sql("""
                        update holiday set name = :name, basis = :basis, provisional = :provisional, revision = revision + 1,
                                           verified_by = null, verified_at = null, verified_against = null
                        where day = :day and status = 'STANDS' and revision = :seen""")
                        .param("day", day)
                        .param("seen", seen)
                        .param("name", name)
                        .param("basis", basis)
                        .param("provisional", provisional)
                        .update()
                == 1;
    }

    /** Withdraws a day; answers whether it still stood. */
    boolean withdraw(LocalDate day) {
        return jdbc.sql("""
                        update holiday set status = 'WITHDRAWN', revision = revision + 1
                        where day = :day and status = 'STANDS'""").param("day", day).update() == 1;
    }

    /**
     * Marks the days of a year that nobody has checked yet; answers how many there were, none if anything was done with
     * the year after the step that was seen.
     */
    int verify(int year, long seen, HolidayStep step) {
        return jdbc.sql("""
                        update holiday set verified_by = :by, verified_at = :at, verified_against = :note, provisional = false
                        where day between :from and :to and status = 'STANDS' and verified_by is null
                          and not exists (select 1 from holiday_step where year = :year and id > :seen)""")
                .param("year", year)
                .param("seen", seen)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("by", step.takenBy())
                .param("at", step.takenAt())
                .param("note", step.note())
                .update();
    }

    int unverify(int year) {
        return jdbc.sql("""
                        update holiday set verified_by = null, verified_at = null, verified_against = null
                        where day between :from and :to and status = 'STANDS' and verified_by is not null""")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .update();
    }
}
