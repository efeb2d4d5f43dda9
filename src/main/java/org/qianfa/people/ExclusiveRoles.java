package org.qianfa.people;

import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** The three administrators (三员) are exclusive, and none of them takes part in the business of a report. */
public class ExclusiveRoles extends Refusal {

    public ExclusiveRoles(Role held, Role wanted) {
        super(held + " excludes " + wanted, held, wanted);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
