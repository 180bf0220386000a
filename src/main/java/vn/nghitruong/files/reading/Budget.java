package vn.nghitruong.files.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** How much a packed file may unpack to and how long that may take, counted over all its parts and the files in them. */
final class Budget {
    private static final long MOST_UNPACKED = 400L << 20;

    /** What is small may be packed as tightly as it likes. */
    private static final long SMALL = 20L << 20;

    private static final long TIGHTEST = 100;
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();
    private static final int MOST_PARTS = 10_000;
    private final long packed;
    private final long started = System.nanoTime();
    private long unpacked;
    private int parts;

    Budget(long packed) {
        this.packed = packed;
    }

    void part() {
        if (++parts > MOST_PARTS) {
            throw Refusals.bomb();
        }
    }

    private void spend(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED || unpacked > SMALL && unpacked / packed > TIGHTEST) {
            throw Refusals.bomb();
        }
        if (System.nanoTime() - started > LONGEST) {
            throw Refusals.slow();
        }
    }

    /** The same bytes, counted. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                spend(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var read = super.read(buffer, offset, length);
                spend(Math.max(0, read));
                return read;
            }
        };
    }
}
