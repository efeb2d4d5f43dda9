package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * It was decided whether an edition is withdrawn; if so, it is not public any more.
 *
 * @param reopened whether the report was opened again, to be corrected and published anew
 */
public record WithdrawalDecided(Actor by, long withdrawalId, long reportId, boolean approved, boolean reopened) implements Fact {
}
