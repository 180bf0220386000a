package vn.nghitruong.indicators;

import org.jspecify.annotations.Nullable;

/**
 * A record that counts, or does not, in an indicator.
 *
 * @param address of the record's page
 * @param why it counts where it does: "xong 24/4/2026, hạn 24/4/2026"
 */
public record Evidence(
        String title, String address, @Nullable String why) {}
