package vn.nghitruong.duties;

/** The parts of the list of work; each occurrence is in exactly one of them, and waiting duties in one of their own. */
public enum DutyView {
    OVERDUE("qua-han"),
    TODAY("hom-nay"),
    SOON("sap-den-han"),
    TO_CONFIRM("cho-xac-nhan"),
    NOT_ENTERED("chua-nhap"),
    UPCOMING("sap-toi"),
    UNDATED("chua-co-han"),
    /** Duties, not occurrences: they are due when something happens. */
    WAITING("cho-su-kien"),
    DONE("da-xong"),
    /** Done, and the evidence is still to come. */
    UNPROVEN("chua-co-minh-chung"),
    NOT_DONE("khong-lam"),
    CANCELLED("da-huy");

    /** As in the address: {@code /viec?xem=qua-han}. */
    private final String word;

    DutyView(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it is shown also where it is empty: nothing overdue is news. */
    public boolean always() {
        return this == OVERDUE || this == TODAY || this == SOON;
    }

    static DutyView of(String word) {
        for (var view : values()) {
            if (view.word.equals(word)) {
                return view;
            }
        }
        throw new vn.nghitruong.errors.NotFound("view " + word);
    }
}
