package vn.nghitruong.plans.importing;

import java.util.Arrays;
import vn.nghitruong.errors.NotFound;

/** Which tasks of a draft to see. */
public enum DraftView {
    ALL(""),
    UNSEEN("chua-xem"),
    NO_OWNER("thieu-nguoi"),
    NO_DATE("thieu-thoi-han"),
    DROPPED("da-bo");

    private final String word;

    DraftView(String word) {
        this.word = word;
    }

    static DraftView of(String word) {
        return Arrays.stream(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("view " + word));
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    boolean keeps(Card card) {
        var item = card.item();
        return switch (this) {
            case ALL -> true;
            case UNSEEN -> item.kept() && !item.checked();
            case NO_OWNER -> item.kept() && card.withoutOwner();
            case NO_DATE -> item.kept() && item.undated();
            case DROPPED -> !item.kept();
        };
    }
}
