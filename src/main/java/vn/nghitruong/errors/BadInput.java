package vn.nghitruong.errors;

/**
 * What a person handed in cannot be used; the message, in Vietnamese, names the place and says what to do. A page
 * answers 422, a command prints the line and ends with status 2. Nothing has been changed.
 */
public class BadInput extends RuntimeException {
    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
