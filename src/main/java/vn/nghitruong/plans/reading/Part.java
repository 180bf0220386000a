package vn.nghitruong.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.plans.ClauseText;

/** A part of the text with the parts below it. */
final class Part {
    final String code;
    final Label label;
    final @Nullable Part parent;
    final List<Part> children = new ArrayList<>();

    Part(String code, Label label, @Nullable Part parent) {
        this.code = code;
        this.label = label;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The words without the label; cells of a row are set apart by bars. */
    String words() {
        return label.words().replace("\t", " | ");
    }

    Label.Kind kind() {
        return label.kind();
    }

    /** This part and all below it, in reading order. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Part::all));
    }

    /** The words of this part and all below it, a paragraph a line. */
    String wholeText() {
        return String.join(
                "\n", all().map(Part::words).filter(w -> !w.isEmpty()).toList());
    }

    ClauseText clause() {
        return new ClauseText(
                code, parent == null || parent.code.isEmpty() ? null : parent.code, cite(), label.text(), words());
    }

    private String cite() {
        var part = this;
        while (!part.label.isNumbered() && part.parent != null && !part.parent.code.isEmpty()) {
            part = part.parent;
        }
        return part.code;
    }
}
