package vn.nghitruong.duties;

/** The parts of the list of work; each open occurrence is in exactly one of them. */
public enum DutyView {
    OVERDUE("qua-han"),
    SOON("sap-den-han"),
    NOT_ENTERED("chua-nhap"),
    UPCOMING("sap-toi"),
    UNDATED("chua-co-han"),
    DONE("da-xong");

    /** As in the address: {@code /viec?xem=qua-han}. */
    private final String word;

    DutyView(String word) {
        this.word = word;
    }

    public String word() {
        return word;
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
