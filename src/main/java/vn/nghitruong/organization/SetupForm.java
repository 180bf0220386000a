package vn.nghitruong.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** What the set-up asks; each page sends the fields of its own question. */
public record SetupForm(
        @Nullable String commune,
        @Nullable String province,
        @Nullable String population,
        @Nullable String area,
        @Nullable String name,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String lines,
        @Nullable String phone,
        @Nullable String address) {
    FormErrors check(SetupStep step, Texts texts) {
        var errors = FormErrors.check();
        return switch (step) {
            case NAME ->
                errors.reject(Typed.missing(commune), "commune", texts.get("organization.setup.commune.missing"))
                        .reject(Typed.longer(commune, 100), "commune", texts.get("organization.name.long"))
                        .reject(Typed.longer(province, 100), "province", texts.get("organization.name.long"))
                        .done();
            case SIZE ->
                errors.reject(people().isEmpty(), "population", texts.get("organization.setup.population.wrong"))
                        .reject(where().isEmpty(), "area", texts.get("organization.setup.area.missing"))
                        .done();
            case TERM -> term().check(texts);
            case COMMITTEES, VILLAGES ->
                errors.reject(wrongLines(), "lines", texts.get("organization.village.lines.wrong"))
                        .done();
            case OFFICE ->
                errors.reject(Typed.longer(phone, 100), "phone", texts.get("organization.name.long"))
                        .reject(Typed.longer(address, 300), "address", texts.get("organization.name.long"))
                        .done();
            case FIRST_DAY, DELEGATES -> FormErrors.NONE;
        };
    }

    TermForm term() {
        return new TermForm(name, startsOn, endsOn);
    }

    /** People write 6500, 6.500 and 6 500. */
    Optional<Integer> people() {
        var digits = population == null ? "" : population.replaceAll("[\\s.,]", "");
        return digits.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    Optional<Area> where() {
        for (var each : Area.values()) {
            if (each.name().equals(area)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean wrongLines() {
        var typed = Typed.lines(lines);
        return typed.size() > 500 || typed.stream().anyMatch(line -> line.length() > 120);
    }
}
