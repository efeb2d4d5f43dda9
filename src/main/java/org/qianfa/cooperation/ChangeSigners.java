package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Adds signers to a countersign that is not over (加签), or takes one away who has said nothing (减签), with a reason. Announces {@link SignersChanged}. */
public interface ChangeSigners {

    /** @throws org.qianfa.shared.NotPermitted unless the person holds the step, or asked if it is done */
    void addSigners(Actor by, long countersignId, List<Long> signerIds, String reason) throws Refusal;

    /** @throws org.qianfa.shared.NotPermitted unless the person holds the step, or asked if it is done */
    void removeSigner(Actor by, long countersignId, long signerId, String reason) throws Refusal;
}
