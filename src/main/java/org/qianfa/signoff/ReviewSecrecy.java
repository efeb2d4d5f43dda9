package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The secrecy reviewer examines the text (保密审查) and decides whether it is open to the public (公开属性).
 * The decision holds for exactly this text. Announces {@link SecrecyReviewed}.
 */
public interface ReviewSecrecy {

    /** @throws Refusal if the report is not under review, or it is withheld without a basis */
    void reviewSecrecy(Actor by, long reportId, Decision decision) throws Refusal;

    /**
     * @param basis the ground for the decision; mandatory when the report is withheld
     * @param order {@code null} unless the report has to be reworked before anything can be decided
     */
    record Decision(boolean disclosed, String basis, ReturnOrder order) {

        public static Decision open(String basis) {
            return new Decision(true, basis, null);
        }

        public static Decision withheld(String basis) {
            return new Decision(false, basis, null);
        }

        public static Decision returned(ReturnOrder order) {
            return new Decision(false, null, order);
        }
    }

    /** To publish is the rule; whoever withholds says on what ground. */
    class DisclosureBasisMissing extends Refusal {

        public DisclosureBasisMissing() {
            super("a report is withheld on a stated ground only");
        }
    }
}
