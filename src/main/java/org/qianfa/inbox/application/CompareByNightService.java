package org.qianfa.inbox.application;

import org.qianfa.inbox.CompareByNight;
import org.qianfa.inbox.CompareInbox.Comparison;
import org.qianfa.shared.CheckupAlarmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In one transaction with the claim to the night: a server that dies over it leaves the night to the others. */
@Service
@Transactional
class CompareByNightService implements CompareByNight {

    private final ComparisonNight night;
    private final InboxComparison comparison;
    private final RememberedComparison remembered;
    private final ApplicationEventPublisher events;

    CompareByNightService(ComparisonNight night, InboxComparison comparison, RememberedComparison remembered, ApplicationEventPublisher events) {
        this.night = night;
        this.comparison = comparison;
        this.remembered = remembered;
        this.events = events;
    }

    @Override
    public boolean compareByNight() {
        if (!night.begin()) {
            return false;
        }
        if (!remembered.keep(lasting()).equal()) {
            events.publishEvent(new CheckupAlarmed(ComparisonCheckup.PART, ComparisonCheckup.PAGE));
        }
        return true;
    }

    /** Tasks move while engine and table are read one after the other; what differs twice in the same way does not move. */
    private Comparison lasting() {
        Comparison first = comparison.compare();
        if (first.equal()) {
            return first;
        }
        Comparison second = comparison.compare();
        return new Comparison(second.openTasks(), second.rows(), second.differences().stream().filter(first.differences()::contains).toList());
    }
}
