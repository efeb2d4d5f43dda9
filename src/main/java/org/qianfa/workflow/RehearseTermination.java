package org.qianfa.workflow;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** What would end with a report, before anybody ends it. Who may is as for {@link org.qianfa.drafting.TerminateReport}. */
public interface RehearseTermination {

    /**
     * Ends the report, notes what goes, and undoes it all.
     *
     * @throws Refusal what ending it would be refused for
     * @throws org.qianfa.shared.NotFound     if the person may not know of it
     * @throws org.qianfa.shared.NotPermitted if it is not the person's to end
     * @throws org.qianfa.shared.OutOfStep    if it stands still, or its process began in a version that cannot be ended
     */
    Consequences preview(Actor by, long reportId) throws Refusal;
}
