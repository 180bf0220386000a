package vn.nghitruong.organization;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every SQL statement on people. */
@Repository
class PersonRepository {
    /** As lists of people are read here: by given name, which comes last, then by the whole; the database sorts Vietnamese. */
    static final String BY_NAME = " order by regexp_replace(p.name, '^.*\\s', ''), p.name, p.id";

    private static final String PERSON = "select p.id, p.name, p.phone, p.email, p.account_id from person p ";

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(long id) {
        return jdbc.sql(PERSON + "where p.id = :id")
                .param("id", id)
                .query(Person.class)
                .optional();
    }

    Optional<Person> ofAccount(long accountId) {
        return jdbc.sql(PERSON + "where p.account_id = :account")
                .param("account", accountId)
                .query(Person.class)
                .optional();
    }

    List<Person> all() {
        return jdbc.sql(PERSON + BY_NAME).query(Person.class).list();
    }

    List<Person> byId(Collection<Long> ids) {
        return jdbc.sql(PERSON + "where p.id = any(:ids)" + BY_NAME)
                .param("ids", ids.toArray(Long[]::new))
                .query(Person.class)
                .list();
    }

    long insert(String name) {
        return jdbc.sql("insert into person (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** Enters the owner of an account, unless somebody else just did. */
    void insertOwner(String name, long accountId) {
        jdbc.sql("insert into person (name, account_id) values (:name, :account) on conflict (account_id) do nothing")
                .param("name", name)
                .param("account", accountId)
                .update();
    }

    Optional<Profile> profile(long id) {
        return jdbc.sql("select id, name, title, phone, email, born_year, account_id from person where id = :id")
                .param("id", id)
                .query(Profile.class)
                .optional();
    }

    /** Makes a change of what is known of a person wait for the one before. */
    void lock(long id) {
        jdbc.sql("select id from person where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    void change(long id, PersonForm form) {
        jdbc.sql("""
                        update person set name = :name, title = :title, phone = :phone, email = :email, born_year = :born
                        where id = :id""")
                .param("id", id)
                .param("name", form.cleanName())
                .param("title", Typed.text(form.title()), Types.VARCHAR)
                .param("phone", Typed.text(form.phone()), Types.VARCHAR)
                .param("email", Typed.text(form.email()), Types.VARCHAR)
                .param("born", form.year(), Types.INTEGER)
                .update();
    }

    boolean giveAccount(long personId, long accountId) {
        return jdbc.sql("update person set account_id = :account where id = :person and account_id is null")
                        .param("person", personId)
                        .param("account", accountId)
                        .update()
                == 1;
    }
}
