package vn.nghitruong.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on villages, constituencies, and who looks after which village. */
@Repository
class VillageRepository {
    private static final String VILLAGE = """
            select v.id, v.name, v.constituency_id, c.name as constituency, v.closed_on
            from village v left join constituency c on c.id = v.constituency_id
            """;
    private static final String CARE = """
            select k.id, k.village_id, v.name as village, k.person_id, p.name as person, k.held_from, k.held_to
            from village_care k join village v on v.id = k.village_id join person p on p.id = k.person_id
            """;

    private final JdbcClient jdbc;

    VillageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Village> all() {
        return jdbc.sql(VILLAGE + "order by v.closed_on is not null, v.name")
                .query(Village.class)
                .list();
    }

    Optional<Village> find(long id) {
        return jdbc.sql(VILLAGE + "where v.id = :id")
                .param("id", id)
                .query(Village.class)
                .optional();
    }

    /** Adds a village unless there is one of this name; answers whether it did. */
    boolean insert(String name, @Nullable Long constituencyId) {
        return jdbc.sql(
                                "insert into village (name, constituency_id) values (:name, :constituency) on conflict do nothing")
                        .param("name", name)
                        .param("constituency", constituencyId, Types.BIGINT)
                        .update()
                == 1;
    }

    /** Makes a change of a village wait for the one before. */
    void lock(long id) {
        jdbc.sql("select id from village where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void change(long id, String name, @Nullable Long constituencyId, @Nullable LocalDate closedOn) {
        jdbc.sql("update village set name = :name, constituency_id = :constituency, closed_on = :closed where id = :id")
                .param("id", id)
                .param("name", name)
                .param("constituency", constituencyId, Types.BIGINT)
                .param("closed", closedOn, Types.DATE)
                .update();
    }

    boolean nameTaken(long id, String name) {
        return jdbc.sql("select exists (select 1 from village where name = :name and id <> :id)")
                .param("id", id)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    List<Constituency> constituencies() {
        return jdbc.sql("select id, name from constituency order by length(name), name")
                .query(Constituency.class)
                .list();
    }

    boolean insertConstituency(String name) {
        return jdbc.sql("insert into constituency (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }

    List<Care> careOn(LocalDate day) {
        return jdbc.sql(CARE + "where k.held_from <= :day and (k.held_to is null or k.held_to >= :day)"
                        + PersonRepository.BY_NAME)
                .param("day", day)
                .query(Care.class)
                .list();
    }

    /** Which villages a person looked after, the newest first. */
    List<Care> careOf(long personId) {
        return jdbc.sql(CARE + "where k.person_id = :person order by k.held_from desc, k.id desc")
                .param("person", personId)
                .query(Care.class)
                .list();
    }

    Optional<Care> care(long id) {
        return jdbc.sql(CARE + "where k.id = :id")
                .param("id", id)
                .query(Care.class)
                .optional();
    }

    /** Gives a village to a delegate who does not look after it yet; answers whether it did. */
    boolean insertCare(long villageId, long personId, LocalDate from) {
        return jdbc.sql("""
                        insert into village_care (village_id, person_id, held_from) values (:village, :person, :from)
                        on conflict (village_id, person_id) where held_to is null do nothing""")
                        .param("village", villageId)
                        .param("person", personId)
                        .param("from", from)
                        .update()
                == 1;
    }

    boolean endCare(long id, LocalDate lastDay) {
        return jdbc.sql("update village_care set held_to = :lastDay where id = :id and held_to is null")
                        .param("id", id)
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }
}
