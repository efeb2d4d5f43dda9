package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;

/** Other advisers review the matter from now on: some were added, some removed, or one declined (回避). */
public record AdvisersChanged(Actor by, long matterId, Long reportId, List<Long> added, List<Long> removed) implements MatterFact {
}
