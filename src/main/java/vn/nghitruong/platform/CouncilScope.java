package vn.nghitruong.platform;

import java.util.Optional;

/**
 * The council whose records the current thread works on. Bound for a request, a job or an event and never inherited by
 * accident: where none is bound, {@link CouncilDataSource} hands out no connection.
 */
public final class CouncilScope {
    private static final ScopedValue<Council> CURRENT = ScopedValue.newInstance();

    private CouncilScope() {}

    /** The council of this thread; throws where none is known. */
    public static Council current() {
        return known().orElseThrow(() -> new IllegalStateException("no council is known here"));
    }

    public static Optional<Council> known() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static <T, X extends Throwable> T call(Council council, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, council).call(work);
    }

    public static void run(Council council, Runnable work) {
        ScopedValue.where(CURRENT, council).run(work);
    }
}
