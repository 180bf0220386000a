package vn.nghitruong.plans;

import java.time.LocalDate;

/**
 * A plan of the council.
 *
 * @param code as in addresses: {@code 10-kh-hdnd-2026}
 * @param number as on the paper: {@code 10/KH-HĐND}
 */
public record Plan(long id, String code, String number, String title, LocalDate issuedOn) {
    public String address() {
        return "/ke-hoach/" + code;
    }

    /** How people cite a clause of it: "Kế hoạch 10/KH-HĐND mục III.4.1". */
    public String cite(String clause) {
        return "Kế hoạch " + number + " mục " + clause;
    }
}
