package vn.nghitruong.indicators;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** A baseline as it is typed; {@link Baseline} says what each field is. A reason is asked for of a correction only. */
public record BaselineForm(
        @Nullable String part,
        @Nullable String asOf,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String share,
        @Nullable String document,
        @Nullable String address,
        @Nullable String reason) {
    static final BaselineForm EMPTY = new BaselineForm("", "", "", "", "", "", "", "");
    private static final int PART_LENGTH = 200;
    private static final int DOCUMENT_LENGTH = 500;
    private static final int REASON_LENGTH = 1000;

    /** @param since the day from which the indicator is computed */
    FormErrors check(LocalDate since, boolean correction, Texts texts) {
        var day = VietnameseDates.read(asOf).orElse(null);
        return FormErrors.check()
                .reject(longer(part, PART_LENGTH), "part", texts.get("indicators.baseline.part.long", PART_LENGTH))
                .reject(day == null, "asOf", texts.get("indicators.baseline.day.missing"))
                .reject(
                        day != null && !day.isBefore(since),
                        "asOf",
                        texts.get("indicators.baseline.day.late", VietnameseDates.day(since)))
                .done()
                .and(figure(texts))
                .and(FormErrors.check()
                        .reject(blank(document), "document", texts.get("indicators.baseline.document.missing"))
                        .reject(
                                longer(document, DOCUMENT_LENGTH),
                                "document",
                                texts.get("indicators.baseline.document.long", DOCUMENT_LENGTH))
                        .reject(badAddress(), "address", texts.get("indicators.baseline.address.wrong"))
                        .reject(correction && blank(reason), "reason", texts.get("indicators.baseline.reason.missing"))
                        .reject(
                                longer(reason, REASON_LENGTH),
                                "reason",
                                texts.get("indicators.baseline.reason.long", REASON_LENGTH))
                        .done());
    }

    /** Numerator and denominator, or a number alone, or a share alone. */
    private FormErrors figure(Texts texts) {
        var met = Figures.count(numerator);
        var all = Figures.count(denominator);
        return FormErrors.check()
                .reject(blank(numerator) == blank(share), "numerator", texts.get("indicators.baseline.figure.one"))
                .reject(!blank(numerator) && met.isEmpty(), "numerator", texts.get("indicators.baseline.figure.whole"))
                .reject(
                        !blank(denominator) && (all.isEmpty() || all.get() == 0 || blank(numerator)),
                        "denominator",
                        texts.get("indicators.baseline.denominator.wrong"))
                .reject(
                        met.isPresent() && all.isPresent() && met.get() > all.get(),
                        "numerator",
                        texts.get("indicators.baseline.figure.more"))
                .reject(
                        !blank(share) && Figures.share(share).isEmpty(),
                        "share",
                        texts.get("indicators.baseline.share.wrong"))
                .done();
    }

    /** An address of another kind could make a link that runs something. */
    private boolean badAddress() {
        return !blank(address)
                && (longer(address, DOCUMENT_LENGTH) || !address.strip().matches("https?://[^\\s]+"));
    }
}
