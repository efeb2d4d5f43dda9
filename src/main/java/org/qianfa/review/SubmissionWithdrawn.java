package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A submission for legality review was taken back. @param given by the reviewer, not by who submitted */
public record SubmissionWithdrawn(Actor by, long matterId, long reportId, boolean given) implements Fact {
}
