package org.qianfa.workflow;

import java.util.List;
import org.qianfa.shared.Refusal;

/** The steps of the running instances do not fit the newest version. */
public class MigrationImpossible extends Refusal {

    public MigrationImpossible(List<String> faults) {
        super("the plan does not hold: " + faults, String.join("; ", faults));
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
