package org.qianfa.signoff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.ReviewStep;

/** Which reviews come before which decision, and which decision is made in which review. */
public final class ReturnTargets {

    private ReturnTargets() {
    }

    public static List<ReviewStep> before(SignoffStep from) {
        return Arrays.stream(ReviewStep.values()).filter(step -> decision(step).map(decision -> decision.compareTo(from) < 0).orElse(true)).toList();
    }

    /** Empty for the document check, which is no decision of the sign-off. */
    public static Optional<SignoffStep> decision(ReviewStep step) {
        return switch (step) {
            case DOCUMENT_CHECK -> Optional.empty();
            case DEPUTY_REVIEW -> Optional.of(SignoffStep.DEPUTY_REVIEW);
            case SECRECY_REVIEW -> Optional.of(SignoffStep.SECRECY_REVIEW);
            case DISCUSSION -> Optional.of(SignoffStep.DISCUSSION);
        };
    }
}
