package vn.nghitruong.notifications;

import java.time.ZonedDateTime;
import java.util.List;
import vn.nghitruong.organization.Person;

/** A way to reach people. Another one (Zalo's own service, say) is another implementation and a {@link Medium}. */
interface Channel {
    /** Whether this person wants to be, and can be, reached this way. */
    boolean reaches(Person person, Preference preference);

    /** Writes down what is to be brought to whom, in the transaction of whoever tells; brings nothing yet. */
    void take(List<Told> told, ZonedDateTime now);
}
