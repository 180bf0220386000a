package vn.nghitruong.platform;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the system, for what is printed, sent or copied; without a slash at the end. */
@Component
public class Site {
    private final Settings settings;

    Site(Settings settings) {
        this.settings = settings;
    }

    /** The address that was set, and only without one that of this request, whose host anybody can write. */
    public String address() {
        return settings.publicAddress().orElseGet(Site::asReached);
    }

    /** The address of this request, where nobody has set one yet. */
    public Optional<String> unsure() {
        return settings.publicAddress().isPresent() ? Optional.empty() : Optional.of(asReached());
    }

    /** The address by which this request came. */
    public static String asReached() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
