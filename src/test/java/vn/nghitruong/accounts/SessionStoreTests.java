package vn.nghitruong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.nghitruong.WebTest;

/** Two requests of one session that write the same attribute at once. */
@WebTest
class SessionStoreTests {
    @Autowired
    SessionRepository<? extends Session> sessions;

    @Test
    void theLaterOneWinsInsteadOfFailing() {
        var id = written(sessions);
        assertThat(id).isEqualTo("hai");
    }

    private static <S extends Session> String written(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var one = sessions.findById(session.getId());
        var two = sessions.findById(session.getId());
        one.setAttribute("thông báo", "một");
        two.setAttribute("thông báo", "hai");
        sessions.save(one);
        sessions.save(two);
        return sessions.findById(session.getId()).getAttribute("thông báo");
    }
}
