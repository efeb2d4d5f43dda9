package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The secrecy reviewer has other words stand in the place of a passage in the text for the public (遮盖), or none. The text that
 * is signed and submitted stays as it is; the signer approves each difference with the signature.
 */
public interface MaskPassage {

    /** Longest words that may stand in the place of a passage. */
    int LONGEST_REPLACEMENT = 500;

    /**
     * The section counts as examined by this: public but for its masks.
     *
     * @param seen digest of the {@link SecrecySheet} the person had before the eyes; {@code null}: whatever it says now
     * @return the mask's id
     * @throws Refusal if disclosure is decided, the ground is missing, or there is no such passage, one masked already, or
     *                 somebody else has found or masked something since it was seen
     */
    long maskPassage(Actor by, long reportId, Passage passage, String seen) throws Refusal;

    /** Takes a mask away; a section without any is to be examined again. @throws Refusal if disclosure is decided */
    void unmaskPassage(Actor by, long reportId, long maskId) throws Refusal;

    /**
     * @param from        first UTF-16 unit in the section's text
     * @param to          first UTF-16 unit behind the passage
     * @param replacement what stands in its place, may be empty
     * @param ground      mandatory
     */
    record Passage(long sectionId, int from, int to, String replacement, String ground) {

        public Passage {
            replacement = replacement == null ? "" : replacement.strip();
            ground = ground == null ? "" : ground.strip();
        }
    }

    /** A passage is masked on a stated ground only. */
    class MaskGroundMissing extends Refusal {

        public MaskGroundMissing() {
            super("a passage is masked on a stated ground only");
        }
    }

    /** The words are not in the section, or stand there more than once. */
    class PassageNotFound extends Refusal {

        /** @param times how often they stand there */
        public PassageNotFound(int times) {
            super("the words stand " + times + " times in the section", times);
        }
    }

    /** Part of the passage is masked already. */
    class PassageMasked extends Refusal {

        public PassageMasked() {
            super("part of the passage is masked already");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** What is to stand in its place is what stands there, goes over several lines, or is too long. */
    class ReplacementUnusable extends Refusal {

        public ReplacementUnusable() {
            super("the replacement cannot stand in the place of the passage", LONGEST_REPLACEMENT);
        }
    }
}
