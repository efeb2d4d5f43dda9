package org.qianfa.review;

import org.qianfa.shared.Actor;

/** An author has confirmed or insisted on every own opinion on the file of a matter. */
public record FindingAnswersConfirmed(Actor by, long matterId) implements MatterFact {
}
