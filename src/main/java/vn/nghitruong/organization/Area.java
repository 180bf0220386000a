package vn.nghitruong.organization;

/** Where a commune lies, as far as the number of its delegates goes (Law 72/2025, art. 30.2). */
public enum Area {
    MOUNTAIN("mountain"),
    OTHER("other"),
    CITY_WARD("city-ward");

    final String rule;

    Area(String rule) {
        this.rule = rule;
    }
}
