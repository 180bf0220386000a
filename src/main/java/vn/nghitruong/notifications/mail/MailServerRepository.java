package vn.nghitruong.notifications.mail;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The council's mail server, one row once it is set up. */
@Repository
class MailServerRepository {
    private final JdbcClient jdbc;

    MailServerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailServer> find() {
        return jdbc.sql("""
                        select host, port, security, username, password, from_address, from_name, reply_to,
                            site_address, timeout_seconds, attempts, stale_hours from mail_server""").query(MailServer.class).optional();
    }

    void save(MailServer server) {
        jdbc.sql("""
                        insert into mail_server (host, port, security, username, password, from_address, from_name,
                            reply_to, site_address, timeout_seconds, attempts, stale_hours)
                        values (:host, :port, :security, :username, :password, :fromAddress, :fromName, :replyTo,
                            :siteAddress, :timeoutSeconds, :attempts, :staleHours)
                        on conflict (id) do update set host = excluded.host, port = excluded.port,
                            security = excluded.security, username = excluded.username, password = excluded.password,
                            from_address = excluded.from_address, from_name = excluded.from_name,
                            reply_to = excluded.reply_to, site_address = excluded.site_address,
                            timeout_seconds = excluded.timeout_seconds, attempts = excluded.attempts,
                            stale_hours = excluded.stale_hours""")
                .param("host", server.host())
                .param("port", server.port())
                .param("security", server.security().name())
                .param("username", server.username())
                .param("password", server.password())
                .param("fromAddress", server.fromAddress())
                .param("fromName", server.fromName())
                .param("replyTo", server.replyTo())
                .param("siteAddress", server.siteAddress())
                .param("timeoutSeconds", server.timeoutSeconds())
                .param("attempts", server.attempts())
                .param("staleHours", server.staleHours())
                .update();
    }
}
