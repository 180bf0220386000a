package vn.nghitruong.notifications.mail;

import org.springframework.stereotype.Component;

/** Gives the council of a test a mail server on this machine. */
@Component
public class TestMailServer {
    private final MailServers servers;

    TestMailServer(MailServers servers) {
        this.servers = servers;
    }

    public static MailServer on(int port) {
        return new MailServer(
                "127.0.0.1",
                port,
                MailServer.Security.NONE,
                "",
                "",
                "hdnd@banglang.test",
                "Thường trực HĐND xã Bằng Lang",
                "van-phong@banglang.test",
                "https://hdnd.banglang.test",
                1,
                3,
                48);
    }

    public MailServer use(int port) {
        servers.save(on(port));
        return on(port);
    }
}
