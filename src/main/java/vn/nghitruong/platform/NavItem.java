package vn.nghitruong.platform;

/**
 * An entry of the main navigation; a module declares its own as a bean.
 *
 * @param order smaller ones come first
 * @param textKey of its label in the message files
 * @param authority who may open it
 */
public record NavItem(int order, String path, String textKey, String authority) {
    /** Whether it stands in the group "Quản trị", which is one entry of the main navigation with its own line below. */
    public boolean isAdministration() {
        return path.startsWith("/quan-tri/");
    }
}
