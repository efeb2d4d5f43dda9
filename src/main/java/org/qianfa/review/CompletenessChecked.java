package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The reviewer has checked whether the materials are complete; if not, they must be supplemented (补正). */
public record CompletenessChecked(Actor by, long matterId, Long reportId, boolean complete) implements MatterFact {
}
