package vn.nghitruong.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.nghitruong.database.Schemas;

/** The councils of this installation, read from {@code core}; asks the database each time, so a new one is seen at once. */
@Service
public class Councils {
    private static final String COLUMNS = "select c.code, c.name from core.council c ";

    private final JdbcClient core;
    private final Schemas schemas;
    private final List<CouncilFounding> foundings;

    Councils(@Qualifier("pool") HikariDataSource pool, Schemas schemas, List<CouncilFounding> foundings) {
        this.core = JdbcClient.create(pool);
        this.schemas = schemas;
        this.foundings = foundings;
    }

    public List<Council> all() {
        return core.sql(COLUMNS + "order by c.code").query(Council.class).list();
    }

    public Optional<Council> find(String code) {
        return core.sql(COLUMNS + "where c.code = :code")
                .param("code", code)
                .query(Council.class)
                .optional();
    }

    /** The council that answers on a host name: the one that claims it, or the only one there is; else none. */
    public Optional<Council> onHost(String host) {
        return core.sql(COLUMNS + """
                        left join core.council_host h on h.council = c.code and h.host = lower(:host)
                        where h.host is not null or (select count(*) from core.council) = 1""").param("host", host).query(Council.class).optional();
    }

    public void claim(String host, Council council) {
        core.sql("insert into core.council_host (host, council) values (lower(:host), :council) on conflict do nothing")
                .param("host", host)
                .param("council", council.code())
                .update();
    }

    /** Gives a council another name; its code stays. */
    public void rename(Council council, String name) {
        core.sql("update core.council set name = :name where code = :code")
                .param("code", council.code())
                .param("name", name)
                .update();
    }

    /** Creates a council and lets every module lay down what a new council begins with. Repeating it does no harm. */
    public Council found(String code, String name) {
        schemas.create(code, name);
        var council = find(code).orElseThrow();
        CouncilScope.run(council, () -> foundings.forEach(CouncilFounding::found));
        return council;
    }
}
