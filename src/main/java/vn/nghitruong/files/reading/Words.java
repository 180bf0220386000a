package vn.nghitruong.files.reading;

/** Collects the words of a document line by line, as far as is allowed. */
final class Words {
    private final StringBuilder text = new StringBuilder();

    void add(CharSequence words) {
        if (text.length() + words.length() > Content.LONGEST_TEXT) {
            throw Refusals.tooLong();
        }
        text.append(words);
    }

    void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    void line(CharSequence words) {
        newLine();
        add(words);
        newLine();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
