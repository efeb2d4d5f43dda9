package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** A place in a text cannot be tied to a figure, or not be written anew. */
public class PlaceUnfit extends Refusal {

    private final Reason reason;

    public PlaceUnfit(Reason reason, String words) {
        super(reason + ": " + words, reason, words == null ? "" : words);
        this.reason = reason;
    }

    @Override
    public boolean conflict() {
        return reason == Reason.MOVED || reason == Reason.OUTDATED || reason == Reason.LOST;
    }

    /** Why. */
    public enum Reason {
        /** Other words stand there. */
        MOVED,
        NO_NUMBER,
        /** Another figure has the place. */
        TAKEN,
        OTHER_REPORT,
        /** The words say the value already, or there is none. */
        NOTHING_TO_DO,
        /** The figure has changed again. */
        OUTDATED,
        LOST
    }
}
