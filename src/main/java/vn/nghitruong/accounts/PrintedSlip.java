package vn.nghitruong.accounts;

import java.time.LocalDate;

/**
 * A slip as it goes to the printer, the only time its secrets are seen.
 *
 * @param code the sixteen digits, in groups of four
 * @param lastDay on which it can be used
 */
public record PrintedSlip(String displayName, QrCode qr, String link, String code, LocalDate lastDay) {}
