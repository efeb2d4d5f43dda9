package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The first responsible person returns the report instead of signing. Announces {@link SigningDeclined}. */
public interface DeclineSigning {

    /** @throws Refusal if the report is not under review, or the order is not complete */
    void declineSigning(Actor by, long reportId, ReturnOrder order) throws Refusal;
}
