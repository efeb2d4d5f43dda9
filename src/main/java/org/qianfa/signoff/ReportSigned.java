package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The first responsible person has signed; the text is sealed. */
public record ReportSigned(Actor by, long reportId) implements Fact {
}
