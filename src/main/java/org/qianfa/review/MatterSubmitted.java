package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A matter was submitted for legality review (送审); {@code reportId} if the matter is a report. */
public record MatterSubmitted(Actor by, long matterId, Long reportId) implements MatterFact {
}
