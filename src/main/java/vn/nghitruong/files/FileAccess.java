package vn.nghitruong.files;

import org.springframework.security.core.Authentication;

/**
 * Who may read the files of a module's records. Each module that stores files implements it for the kinds of its own
 * subjects; a file of a kind nobody answers for is shown to nobody.
 */
public interface FileAccess {
    /** The kind of the subjects whose files this module answers for, as {@code duty}. */
    String kind();

    /** Whether this person may read this file, as things stand now. */
    boolean maySee(StoredFile file, Authentication who);
}
