package vn.nghitruong.database;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the chain of the audit reaches.
 *
 * @param unsealed entries written after the last seal; nothing vouches for them yet
 * @param unsealedSince when the oldest of them was written
 * @param lastSealHash vouches for all that came before: kept elsewhere, it witnesses what the history was
 */
public record AuditState(
        long entries,
        long unsealed,
        @Nullable Instant unsealedSince,
        long seals,
        @Nullable Instant sealedAt,
        @Nullable String lastSealHash) {}
