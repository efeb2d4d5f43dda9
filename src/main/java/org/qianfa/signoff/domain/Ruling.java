package org.qianfa.signoff.domain;

import org.qianfa.signoff.SignoffStep;

/**
 * What a decision comes to.
 *
 * @param opinion   opinion, basis or reason, may be {@code null}
 * @param disclosed for the secrecy review only
 */
public record Ruling(SignoffStep step, boolean favourable, String opinion, Boolean disclosed) {

    public static Ruling approved(SignoffStep step, String opinion) {
        return new Ruling(step, true, opinion, null);
    }

    public static Ruling returned(SignoffStep step, String reason) {
        return new Ruling(step, false, reason, null);
    }

    public static Ruling disclosure(boolean disclosed, String basis) {
        return new Ruling(SignoffStep.SECRECY_REVIEW, true, basis, disclosed);
    }
}
