package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The office proposed to withdraw an edition. */
public record WithdrawalProposed(Actor by, long withdrawalId, long reportId, long unitId) implements Fact {
}
