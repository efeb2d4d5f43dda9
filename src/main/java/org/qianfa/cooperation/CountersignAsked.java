package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * A countersign has begun: people are asked now, or one after the other.
 *
 * @param by        {@code null} if it began because the step was done
 * @param sectionId {@code null} if it is about the whole report
 * @param signerIds who is asked first
 */
public record CountersignAsked(Actor by, long countersignId, long reportId, long unitId, Long sectionId, List<Long> signerIds) implements Fact {
}
