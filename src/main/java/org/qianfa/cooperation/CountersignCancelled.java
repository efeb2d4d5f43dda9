package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A countersign was given up. @param by {@code null} if it was because its step is gone @param begun whether people had been asked */
public record CountersignCancelled(Actor by, long countersignId, long reportId, boolean begun) implements Fact {
}
