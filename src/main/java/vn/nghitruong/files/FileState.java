package vn.nghitruong.files;

/** Whether a stored file may still be read. What bore a secrecy mark was never stored: {@link QuarantinedFile}. */
public enum FileState {
    KEPT,
    WITHDRAWN
}
