package vn.nghitruong.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What failed attempts are counted for.
 *
 * @param allowed failures before the first wait
 */
record Lane(String subject, int allowed) {
    private static final int OF_ONE_ACCOUNT = 5;
    private static final int OF_ONE_ADDRESS = 20;

    /** Guesses at one account, from wherever they come. */
    static Lane name(String username) {
        return new Lane("ten:" + username, OF_ONE_ACCOUNT);
    }

    /** Attempts from a browser in which the account has signed in before: strangers cannot fill this lane. */
    static Lane device(String username) {
        return new Lane("may:" + username, OF_ONE_ACCOUNT);
    }

    /** The old password, asked before a change: whoever sits down at a screen left open does not lock the owner out. */
    static Lane proof(String username) {
        return new Lane("doi:" + username, OF_ONE_ACCOUNT);
    }

    /** One password tried on many names. */
    static Lane address(String address) {
        return new Lane("dia-chi:" + network(address), OF_ONE_ADDRESS);
    }

    /** Numbers of slips typed in; apart from passwords, since a right one forgets the wrong ones before it. */
    static Lane slip(String address) {
        return new Lane("phieu:" + network(address), OF_ONE_ADDRESS);
    }

    /** An IPv6 customer has a network of 64 bits to himself, and could use a new address for each attempt. */
    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
