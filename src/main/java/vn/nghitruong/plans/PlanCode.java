package vn.nghitruong.plans;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What a plan is called in addresses: number and year, {@code 10-kh-hdnd-2026}; numbers begin anew each year. */
final class PlanCode {
    private PlanCode() {}

    static String of(String number, LocalDate issuedOn) {
        var plain = Normalizer.normalize(number, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain + "-" + issuedOn.getYear();
    }
}
