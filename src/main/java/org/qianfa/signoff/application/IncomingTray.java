package org.qianfa.signoff.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.qianfa.signoff.domain.ReceivedReport;
import org.qianfa.signoff.persistence.ReceivedReports;
import org.springframework.stereotype.Component;

/** Hands out submitted reports to the supervisor of the unit they were sent to; for others they do not exist. */
@Component
class IncomingTray {

    private final ReceivedReports received;

    IncomingTray(ReceivedReports received) {
        this.received = received;
    }

    ReceivedReport submission(Actor by, long submissionId) {
        return received.findById(submissionId).filter(r -> r.toUnitId() != null && by.holds(Role.DISTRICT_SUPERVISOR, r.toUnitId()))
                .orElseThrow(() -> new NotFound("submission", submissionId));
    }

    static Set<Long> units(Actor reader) {
        return reader.grants().stream().filter(g -> g.role() == Role.DISTRICT_SUPERVISOR).map(Grant::unitId).collect(Collectors.toSet());
    }
}
