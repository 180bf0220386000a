package vn.nghitruong.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.nghitruong.platform.Sha256;

/** Unguessable words for links and cookies. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {}

    /** 256 random bits. */
    public static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** A fast hash is enough for what nobody can guess. */
    public static String hash(String token) {
        return BASE64.encodeToString(Sha256.of(token));
    }

    /** Sixteen random digits, which can be read out on the telephone: 53 bits. */
    static String digits() {
        return "%016d".formatted(RANDOM.nextLong(10_000_000_000_000_000L));
    }

    /** Slow, for what is too short to be unguessable; the same salt gives the same hash, so that it can be looked up. */
    static String slowHash(String digits, String salt) {
        var key = new PBEKeySpec(digits.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), 50_000, 256);
        try {
            return BASE64.encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
