package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A reader reported an error on a published page. Nobody of the house did it, so there is no actor. */
public record ErrorReported(long correctionId, long reportId, long unitId) implements Fact {

    @Override
    public Actor by() {
        return null;
    }
}
