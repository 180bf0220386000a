package vn.nghitruong.plans;

import java.time.LocalDate;
import vn.nghitruong.text.Vietnamese;

/** What a plan is called in addresses: number and year, {@code 10-kh-hdnd-2026}; numbers begin anew each year. */
final class PlanCode {
    private PlanCode() {}

    static String of(String number, LocalDate issuedOn) {
        var plain = Vietnamese.fold(number).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain + "-" + issuedOn.getYear();
    }
}
