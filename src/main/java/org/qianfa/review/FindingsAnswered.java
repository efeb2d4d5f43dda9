package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;

/**
 * The department has answered what the review of its matter found.
 *
 * @param authorIds those who are to confirm answers to their opinions, empty if none is
 */
public record FindingsAnswered(Actor by, long matterId, List<Long> authorIds) implements MatterFact {
}
