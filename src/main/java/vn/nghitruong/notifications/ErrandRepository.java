package vn.nghitruong.notifications;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on what the Office carries to people by hand. */
@Repository
class ErrandRepository {
    private final JdbcClient jdbc;

    ErrandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Medium medium, Collection<Told> told) {
        jdbc.sql("""
                        insert into errand (notice_id, medium, person_id)
                        select notice, :medium, person from unnest(:notices, :persons) t (notice, person)""")
                .param("medium", medium.name())
                .param("notices", told.stream().map(Told::noticeId).toArray(Long[]::new))
                .param("persons", told.stream().map(each -> each.person().id()).toArray(Long[]::new))
                .update();
    }

    /** How many people wait for something. */
    long waiting(Medium medium) {
        return jdbc.sql("""
                        select count(distinct person_id) from errand where medium = :medium and handover_id is null""").param("medium", medium.name()).query(Long.class).single();
    }

    /** What some people wait for, person by person, the oldest first. */
    List<ToldNotice> open(Medium medium, int persons, long offset) {
        return jdbc.sql("""
                        select n.id, n.person_id, n.urgency, n.title, n.text, n.address, n.told_at, n.read_at
                        from errand e join notice n on n.id = e.notice_id
                        where e.medium = :medium and e.handover_id is null and e.person_id in (
                            select distinct person_id from errand where medium = :medium and handover_id is null
                            order by person_id limit :persons offset :offset)
                        order by e.person_id, n.id""")
                .param("medium", medium.name())
                .param("persons", persons)
                .param("offset", offset)
                .query(ToldNotice.class)
                .list();
    }

    /** Notes that a person got everything up to a notice; answers how many that were. */
    int handOver(Medium medium, long personId, long upTo, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        with done as (
                            insert into handover (medium, person_id, handed_at, handed_by)
                            values (:medium, :person, :now, :by) returning id)
                        update errand set handover_id = done.id from done
                        where medium = :medium and person_id = :person and handover_id is null and notice_id <= :upTo""")
                .param("medium", medium.name())
                .param("person", personId)
                .param("upTo", upTo)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** The latest handovers, the newest first. */
    List<Handover> latest(Medium medium, int size) {
        return jdbc.sql("""
                        select id, medium, person_id, handed_at, handed_by, undone_at, undone_by from handover
                        where medium = :medium order by id desc limit :size""")
                .param("medium", medium.name())
                .param("size", size)
                .query(Handover.class)
                .list();
    }

    /** Takes a handover back: its notices wait again. Answers whether it still stood. */
    boolean undo(Medium medium, long handoverId, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        with undone as (
                            update handover set undone_at = :now, undone_by = :by
                            where id = :id and medium = :medium and undone_at is null returning id)
                        update errand set handover_id = null from undone where handover_id = undone.id""")
                        .param("id", handoverId)
                        .param("medium", medium.name())
                        .param("by", by)
                        .param("now", now)
                        .update()
                > 0;
    }
}
