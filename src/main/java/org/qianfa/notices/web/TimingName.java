package org.qianfa.notices.web;

import org.qianfa.notices.Timing;
import org.springframework.beans.TypeMismatchException;

/** A timing as it stands in a form. */
final class TimingName {

    private TimingName() {
    }

    /** @throws TypeMismatchException if there is none of that name; answered as 400 */
    static Timing of(String name) {
        try {
            return Timing.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeMismatchException(name, Timing.class, unknown);
        }
    }
}
