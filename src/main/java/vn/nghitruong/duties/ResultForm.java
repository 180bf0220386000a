package vn.nghitruong.duties;

import static vn.nghitruong.platform.FormErrors.blank;
import static vn.nghitruong.platform.FormErrors.longer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nghitruong.calendar.VietnameseDates;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/**
 * What is said when a result is reported, with at least one piece of evidence.
 *
 * @param doneOn as the browser sends it, 2026-04-24, or as people write it, 24/4/2026
 * @param note what was done
 * @param document the number of a document, or where the papers are kept
 * @param address where it was published
 * @param publishedOn the day it was published there
 */
public record ResultForm(
        @Nullable String doneOn,
        @Nullable String note,
        @Nullable String document,
        @Nullable String address,
        @Nullable String publishedOn) {
    static final int NOTE_LENGTH = 4000;
    private static final int WORDS_LENGTH = 500;
    private static final int ADDRESS_LENGTH = 2000;

    static ResultForm on(String day) {
        return new ResultForm(day, "", "", "", "");
    }

    /** A year typed as 26 or a day to come is a slip; see {@link DutyDays#earliestReport}. */
    FormErrors check(LocalDate earliest, LocalDate today, boolean file, Texts texts) {
        var day = VietnameseDates.read(doneOn).orElse(null);
        var errors = FormErrors.check()
                .reject(day == null, "doneOn", texts.get("duties.report.doneOn.missing"))
                .reject(
                        day != null && day.isBefore(earliest),
                        "doneOn",
                        texts.get("duties.report.doneOn.past", VietnameseDates.day(earliest)))
                .reject(day != null && day.isAfter(today), "doneOn", texts.get("duties.report.doneOn.future"))
                .reject(blank(note), "note", texts.get("duties.report.note.missing"))
                .reject(note != null && note.length() > NOTE_LENGTH, "note", texts.get("duties.report.note.long"));
        return evidence(errors, today, file, texts).done();
    }

    /** Looks at the evidence alone, of what was reported before. */
    public FormErrors checkEvidence(LocalDate today, Texts texts) {
        return evidence(FormErrors.check(), today, false, texts).done();
    }

    private FormErrors.Builder evidence(FormErrors.Builder errors, LocalDate today, boolean file, Texts texts) {
        var published = VietnameseDates.read(publishedOn).orElse(null);
        return errors.reject(
                        !file && blank(document) && blank(address),
                        "document",
                        texts.get("duties.report.evidence.missing"))
                .reject(longer(document, WORDS_LENGTH), "document", texts.get("duties.report.document.long"))
                .reject(!blank(address) && !webAddress(), "address", texts.get("duties.report.address.bad"))
                .reject(
                        !blank(address) && (published == null || published.isAfter(today)),
                        "publishedOn",
                        texts.get("duties.report.publishedOn.missing"));
    }

    /** The day, of a form that was checked. */
    LocalDate day() {
        return VietnameseDates.read(doneOn).orElseThrow(() -> new IllegalStateException("the form was not checked"));
    }

    String words() {
        return note == null ? "" : note.strip();
    }

    /** The evidence of a form that was checked. */
    List<Proof> evidence() {
        var proofs = new ArrayList<Proof>();
        if (!blank(document)) {
            proofs.add(new Proof(Evidence.Kind.DOCUMENT, document.strip(), null, null));
        }
        if (!blank(address)) {
            var on = VietnameseDates.read(publishedOn).orElse(null);
            proofs.add(
                    new Proof(Evidence.Kind.ADDRESS, URI.create(address.strip()).getHost(), address.strip(), on));
        }
        return proofs;
    }

    /** A piece of evidence to be stored. */
    record Proof(
            Evidence.Kind kind,
            String words,
            @Nullable String address,
            @Nullable LocalDate publishedOn) {
        boolean sameAs(Evidence known) {
            return kind == known.kind() && words.equals(known.words()) && Objects.equals(address, known.address());
        }
    }

    private boolean webAddress() {
        try {
            var uri = new URI(address.strip());
            return !longer(address, ADDRESS_LENGTH)
                    && List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
