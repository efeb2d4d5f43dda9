package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** No instance runs in that version, or it is the newest. */
public class NothingToMigrate extends Refusal {

    public NothingToMigrate() {
        super("no instance runs in an older version");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
