package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The office of the unit, or a system administrator, closes an incident by hand and says why. A page that is still not as
 * sealed when it is read back the next time opens another one.
 */
public interface CloseIncident {

    /** @throws Refusal if no reason is given, or the incident is closed already */
    void closeIncident(Actor by, long incidentId, String reason) throws Refusal;

    /** Closed without saying why. */
    class ClosingReasonMissing extends Refusal {

        public ClosingReasonMissing() {
            super("an incident is closed for a reason");
        }
    }

    /** Good again by itself, or closed by somebody else. */
    class IncidentClosed extends Refusal {

        public IncidentClosed() {
            super("the incident is closed already");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
