package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** A section is about to be examined for secrecy, or a passage to be masked or unmasked, before the decision on disclosure. */
public record SecrecyWorkBegun(Actor by, Long reportId) implements Piecework {
}
