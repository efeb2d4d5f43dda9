package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * Every legal opinion on the report has an answer.
 *
 * @param authorIds those who are to confirm them: the authors, or to whom it was handed over
 */
public record OpinionsAnswered(Actor by, long reportId, List<Long> authorIds) implements Fact {
}
