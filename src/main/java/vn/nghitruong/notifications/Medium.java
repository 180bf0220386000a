package vn.nghitruong.notifications;

import vn.nghitruong.errors.NotFound;

/** By what a notice reaches a person; every notice is in the application besides. */
public enum Medium {
    EMAIL("thu-dien-tu"),
    PAPER("phieu-in"),
    ZALO_TEXT("zalo");

    private final String word;

    Medium(String word) {
        this.word = word;
    }

    /** As in addresses. */
    public String word() {
        return word;
    }

    /** One that somebody of the Office carries to its person. */
    static Medium carried(String word) {
        for (var medium : new Medium[] {PAPER, ZALO_TEXT}) {
            if (medium.word.equals(word)) {
                return medium;
            }
        }
        throw new NotFound("medium " + word);
    }
}
