package vn.nghitruong.organization;

/**
 * A body of the council, or one it works with.
 *
 * @param code as in addresses, such as {@code ban-kt-ns}
 */
public record Body(long id, String code, String name, Kind kind) {
    /** What a body is in the law; OUTSIDE is everybody who is not the council's own. */
    public enum Kind {
        COUNCIL,
        STANDING_COMMITTEE,
        COMMITTEE,
        OFFICE,
        DELEGATES,
        PRESIDING,
        OUTSIDE
    }

    /** Whether what is assigned to this body is assigned to each delegate in office. */
    public boolean everyDelegate() {
        return code.equals("dai-bieu");
    }
}
