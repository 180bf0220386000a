package vn.nghitruong.platform;

/**
 * A record of any module, as others refer to it.
 *
 * @param kind what it is, such as {@code plan-clause}
 * @param code unique within its kind
 * @param title as people cite it: "Kế hoạch 10/KH-HĐND mục III.4.1"
 * @param address of its page, within this council
 */
public record Subject(String kind, String code, String title, String address) {}
