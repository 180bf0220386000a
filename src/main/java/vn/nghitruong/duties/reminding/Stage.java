package vn.nghitruong.duties.reminding;

/**
 * How far before or after its day something is reminded of; told once for each occurrence, person and day.
 *
 * @param code as it is stored: before-7, after-1, escalated-3
 */
record Stage(String code, boolean escalated) {
    static Stage before(int days) {
        return new Stage("before-" + days, false);
    }

    static Stage after(int days) {
        return new Stage("after-" + days, false);
    }

    static Stage escalated(int days) {
        return new Stage("escalated-" + days, true);
    }
}
