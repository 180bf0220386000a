package vn.nghitruong.accounts;

/** What can be read in the history of an account's sign-ins. */
public enum SignInKind {
    PASSWORD,
    LINK,
    SLIP,
    PASSWORD_CHANGED,
    FAILED,
    SIGNED_OUT,
    DEVICE_ENDED,
    ALL_ENDED,
    LOCKED,
    SLIP_PRINTED,
    SLIP_ENDED
}
