package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.NumberTemplateFlawed.Template;

/**
 * The office of a unit sets the number its next document, or its next published edition, gets in the current year: because
 * numbers were given outside, or some are kept free. Numbers count on from there; a number that was used never comes again.
 */
public interface SetNextNumber {

    int HIGHEST = 999_999;

    /**
     * @param number  the next one
     * @param reason  mandatory
     * @throws Refusal if the reason is missing, there is no such number, or it or a higher one was used
     */
    void setNextNumber(Actor by, long unitId, Template which, int number, String reason) throws Refusal;

    /** A number is skipped or given back on a stated reason only. */
    class NextNumberReasonMissing extends Refusal {

        public NextNumberReasonMissing() {
            super("the next number is set on a stated reason only");
        }
    }

    /** It is none, or too large. */
    class NextNumberUnusable extends Refusal {

        public NextNumberUnusable() {
            super("a number from 1 to " + HIGHEST, HIGHEST);
        }
    }

    /** The number, or a higher one, was given to a document. */
    class NextNumberUsed extends Refusal {

        /** @param lastUsed the highest in use */
        public NextNumberUsed(Template which, int lastUsed) {
            super(which + " " + lastUsed + " is in use", which, lastUsed);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
