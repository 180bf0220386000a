package vn.nghitruong.plans.reading;

import java.math.BigInteger;
import java.util.HashSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Finds the list of a Word document a paragraph is numbered by: named in the paragraph itself or in its style. */
final class WordLists {
    /**
     * The place of a paragraph in a list.
     *
     * @param use the use of the list, which may begin to count anew
     * @param number 0 for the widest level
     */
    record Place(CTNum use, CTAbstractNum list, int number) {
        /** How the level is written; null where the file does not say. */
        @Nullable
        CTLvl level(int wanted) {
            for (var override : use.getLvlOverrideList()) {
                if (override.getIlvl().intValue() == wanted && override.isSetLvl()) {
                    return override.getLvl();
                }
            }
            return list.getLvlList().stream()
                    .filter(l -> l.getIlvl().intValue() == wanted)
                    .findFirst()
                    .orElse(null);
        }

        /** The number with which this use of the list begins anew; null where it goes on. */
        @Nullable
        BigInteger restart() {
            return use.getLvlOverrideList().stream()
                    .filter(o -> o.getIlvl().intValue() == number && o.isSetStartOverride())
                    .map(o -> o.getStartOverride().getVal())
                    .findFirst()
                    .orElse(null);
        }
    }

    private final XWPFDocument document;

    WordLists(XWPFDocument document) {
        this.document = document;
    }

    /** Null where Word numbers nothing. */
    @Nullable
    Place of(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        var own = properties == null ? null : properties.getNumPr();
        var level = own != null && own.isSetIlvl() ? own.getIlvl().getVal().intValue() : -1;
        if (own != null && own.isSetNumId()) {
            return place(own.getNumId().getVal(), Math.max(0, level), "");
        }
        return ofStyle(paragraph.getStyleID(), level);
    }

    private @Nullable Place ofStyle(@Nullable String first, int level) {
        var seen = new HashSet<String>();
        for (var id = first; id != null && seen.add(id); ) {
            var style = style(id);
            var numbers = numbers(style);
            if (numbers != null && numbers.isSetNumId()) {
                var named = level < 0 && numbers.isSetIlvl()
                        ? numbers.getIlvl().getVal().intValue()
                        : level;
                return place(numbers.getNumId().getVal(), named, id);
            }
            id = style != null && style.isSetBasedOn() ? style.getBasedOn().getVal() : null;
        }
        return null;
    }

    /** A level of -1 is the one that the list itself ties to the style. */
    private @Nullable Place place(BigInteger numId, int level, String style) {
        var numbering = document.getNumbering();
        var num = numbering == null ? null : numbering.getNum(numId);
        if (num == null || numId.signum() == 0) {
            return null;
        }
        var made = numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (made == null) {
            return null;
        }
        var list = made.getCTAbstractNum();
        if (list.isSetNumStyleLink()) {
            var link = numbers(style(list.getNumStyleLink().getVal()));
            return link == null
                            || !link.isSetNumId()
                            || link.getNumId().getVal().equals(numId)
                    ? null
                    : place(link.getNumId().getVal(), level, style);
        }
        return new Place(num.getCTNum(), list, level >= 0 ? level : tied(list, style));
    }

    private static int tied(CTAbstractNum list, String style) {
        return list.getLvlList().stream()
                .filter(l -> l.isSetPStyle() && l.getPStyle().getVal().equals(style))
                .mapToInt(l -> l.getIlvl().intValue())
                .findFirst()
                .orElse(0);
    }

    private @Nullable CTStyle style(String id) {
        var styles = document.getStyles();
        var style = styles == null ? null : styles.getStyle(id);
        return style == null ? null : style.getCTStyle();
    }

    private static @Nullable CTNumPr numbers(@Nullable CTStyle style) {
        return style == null || !style.isSetPPr() ? null : style.getPPr().getNumPr();
    }
}
