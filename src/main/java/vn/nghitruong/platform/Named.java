package vn.nghitruong.platform;

/** A principal that has a name to show besides the one it signs in with. */
public interface Named {
    String displayName();
}
