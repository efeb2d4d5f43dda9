package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Begins a report anew in the place of one that was terminated (重新启动): the same sections with the same people, the words
 * written so far as what the drafters begin with. Figures, opinions and signatures are not taken over. For the coordinator of its
 * unit and for a {@code SYSTEM_ADMIN}.
 */
public interface RestartReport {

    /**
     * Announces {@link ReportRestarted}.
     *
     * @return the new report
     * @throws Refusal if no reason is given, the report is not terminated, or its place in the year is taken
     * @throws org.qianfa.shared.NotFound     if the person may not know of it
     * @throws org.qianfa.shared.NotPermitted if it is not the person's to begin
     */
    long restart(Actor by, long reportId, String reason) throws Refusal;
}
