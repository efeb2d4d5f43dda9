package org.qianfa.checks;

import org.qianfa.shared.Actor;

/** Has a dismissed finding stand again, in this report and all later ones. By whoever may dismiss in its section now. */
public interface WithdrawDismissal {

    /** Once withdrawn, nothing more happens. @throws org.qianfa.shared.NotFound if the report has no finding that it lets stand */
    void withdrawDismissal(Actor by, long reportId, long dismissalId);
}
