package vn.nghitruong.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.nghitruong.platform.ErrorPages;
import vn.nghitruong.platform.Texts;

/** A form whose token is wrong: where the session has ended the way leads to signing in, else the page says what to do. */
@Component
class FormRefused implements AccessDeniedHandler {
    private final AccountSessions sessions;
    private final Texts texts;

    FormRefused(AccountSessions sessions, Texts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            new AccessDeniedHandlerImpl().handle(request, response, denied);
        } else if (sessions.containsContext(request) || SecurityConfig.isForStrangers(request)) {
            ErrorPages.refuse(request, response, texts.get("accounts.form.old"));
        } else {
            new SignInFirst()
                    .commence(request, response, new InsufficientAuthenticationException("no session", denied));
        }
    }
}
