package vn.nghitruong.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Talks SMTP and remembers how far it came: until the line that ends the text the server cannot have taken the letter;
 * after it, only its answer says. A letter that was given up before that line is never handed over any more.
 */
class CarefulTransport extends SMTPTransport {
    private enum Step {
        BEFORE,
        HANDING_OVER,
        TAKEN,
        GIVEN_UP
    }

    private final AtomicReference<Step> step = new AtomicReference<>(Step.BEFORE);

    CarefulTransport(Session session, boolean tls) {
        super(session, null, "smtp", tls);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!step.compareAndSet(Step.BEFORE, Step.HANDING_OVER)) {
            throw new MessagingException("given up");
        }
        super.finishData();
        step.set(Step.TAKEN);
    }

    /** Answers whether it is certain now that the server will not get the letter. */
    boolean giveUp() {
        return step.compareAndSet(Step.BEFORE, Step.GIVEN_UP) || step.get() == Step.GIVEN_UP;
    }

    boolean taken() {
        return step.get() == Step.TAKEN;
    }
}
