package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * The moment of publication was set.
 *
 * @param moment  {@code null}: as soon as the final review is passed
 * @param waiting whether it is passed, so that only the moment is waited for
 */
public record PublicationScheduled(Actor by, long reportId, long releaseId, Instant moment, boolean waiting) implements Fact {
}
