package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The level above returned a submitted report. */
public record SubmissionReturned(Actor by, long submissionId, long reportId, long unitId, CallBackReport.Effect effect) implements Fact {
}
