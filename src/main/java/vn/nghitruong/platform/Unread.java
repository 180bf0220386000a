package vn.nghitruong.platform;

/** How many notices wait to be read; shown in the head of every page, so an implementation may ask the database once. */
public interface Unread {
    /** Of a principal; zero for one it does not know. */
    long of(Object principal);
}
