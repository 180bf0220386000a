package vn.nghitruong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What is entered of a village; its last day is empty while it stands. */
public record VillageForm(
        @Nullable String name,
        @Nullable Long constituency,
        @Nullable String closedOn,
        @Nullable String seen) {
    static VillageForm of(Village village) {
        return new VillageForm(
                village.name(),
                village.constituencyId(),
                village.closedOn() == null ? "" : village.closedOn().toString(),
                village.version());
    }

    FormErrors check(Texts texts) {
        return FormErrors.check()
                .reject(Typed.missing(name), "name", texts.get("organization.village.name.missing"))
                .reject(Typed.longer(name, 120), "name", texts.get("organization.name.long"))
                .reject(!Typed.missing(closedOn) && closed() == null, "closedOn", texts.get("organization.day.wrong"))
                .done();
    }

    String cleanName() {
        var text = Typed.text(name);
        if (text == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return text;
    }

    @Nullable
    LocalDate closed() {
        return VietnameseDates.read(closedOn).orElse(null);
    }
}
