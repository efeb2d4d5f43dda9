package org.qianfa.notices;

import org.qianfa.shared.Refusal;

/** A message that could not be delivered is sent again only with a reason. */
public class LetterReasonMissing extends Refusal {

    public LetterReasonMissing() {
        super("sending again needs a reason");
    }
}
