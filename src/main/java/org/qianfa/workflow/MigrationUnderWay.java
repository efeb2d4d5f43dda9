package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** A batch still brings processes to another version; what it comes to later would fail if it were there already. */
public class MigrationUnderWay extends Refusal {

    public MigrationUnderWay() {
        super("a batch of migrations is still under way");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
