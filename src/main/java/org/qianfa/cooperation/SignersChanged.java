package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * Others are asked than before.
 *
 * @param joined who is asked at once besides the others
 * @param left   who was asked and is not any more
 */
public record SignersChanged(Actor by, long countersignId, long reportId, List<Long> joined, List<Long> left) implements Fact {
}
