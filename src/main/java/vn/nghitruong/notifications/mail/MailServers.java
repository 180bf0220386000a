package vn.nghitruong.notifications.mail;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The server through which a council sends its e-mail. */
@Service
@Transactional
public class MailServers {
    private final MailServerRepository repository;

    MailServers(MailServerRepository repository) {
        this.repository = repository;
    }

    /** Empty until someone has set it up; e-mail then waits. */
    @Transactional(readOnly = true)
    public Optional<MailServer> find() {
        return repository.find();
    }

    void save(MailServer server) {
        repository.save(server);
    }
}
