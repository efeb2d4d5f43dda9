package org.qianfa.audit.application;

import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;

/** The journal is one for the whole installation and open to auditors alone, also not to the people who appear in it. */
final class Auditors {

    private Auditors() {
    }

    static void require(Actor by) {
        if (!by.holds(Role.AUDITOR)) {
            throw new NotPermitted("Only auditors read the journal");
        }
    }
}
