package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator takes back a request for figures that was made by mistake. Figures that are in the ledger for it alone,
 * without a value, evidence, a place in the text or a formula that names them, go with it. Announces {@link RequestWithdrawn}.
 */
public interface WithdrawRequest {

    /** @throws Refusal without a reason, or if the request is confirmed or withdrawn already */
    Outcome withdrawRequest(Actor by, long requestId, String reason) throws Refusal;

    /** @param removed names of the figures that went @param kept names of those that stay */
    record Outcome(List<String> removed, List<String> kept) {
    }
}
