package org.qianfa.sequences;

import java.util.Locale;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Gone;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;

/**
 * Something a person tries to do.
 *
 * @param by     {@code null} for the clock and the engine
 * @param about  what it is about, in words for whoever reads a failed sequence
 * @param action what the journal calls it, {@code null} if it is not written there
 * @param reason what was said, {@code null} if nothing is said
 * @param whole  whether it is one use case, so that a refusal must leave nothing behind
 */
record Attempt(String kind, Actor by, String about, String action, String reason, boolean whole, Call call) {

    Attempt(String kind, Actor by, String about, String action, String reason, Call call) {
        this(kind, by, about, action, reason, true, call);
    }

    Attempt calling(Operations.ByWhom done) {
        return new Attempt(kind, by, about, action, reason, whole, () -> done.done(by));
    }

    /** Several use cases one after the other; the first may stand though the next is refused. */
    Attempt inParts() {
        return new Attempt(kind, by, about, action, reason, false, call);
    }

    /** Whether it only shows what it would do, and leaves nothing though it is done. */
    boolean rehearsed() {
        return kind.startsWith("rehearse");
    }

    /** @return code of the refusal, {@code null} if it was done */
    String tried() throws Exception {
        try {
            call.run();
            return null;
        } catch (Refusal | RuntimeException no) {
            return code(no);
        }
    }

    /** What people are told; everything else is a fault. */
    private static String code(Exception no) throws Exception {
        if (no instanceof Refusal refusal) {
            return refusal.code();
        }
        if (no instanceof NotFound || no instanceof NotPermitted || no instanceof Gone) {
            String name = no.getClass().getSimpleName();
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        if (no instanceof org.qianfa.shared.StepWaits waits) {
            return waits.because().code();
        }
        if (no instanceof OutOfStep late) {
            return late.code();
        }
        throw no;
    }

    @Override
    public String toString() {
        return kind + " " + about + " by " + (by == null ? "nobody" : by.username());
    }

    interface Call {
        void run() throws Exception;
    }
}
