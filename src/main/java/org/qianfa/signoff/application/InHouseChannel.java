package org.qianfa.signoff.application;

import java.time.Clock;
import org.qianfa.signoff.UpwardChannel;
import org.qianfa.signoff.domain.ReceivedReport;
import org.qianfa.signoff.persistence.ReceivedReports;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Hands a report over inside this installation; steps back when another channel is configured. */
@Component
@Fallback
class InHouseChannel implements UpwardChannel {

    private final ReceivedReports received;
    private final Clock clock;

    InHouseChannel(ReceivedReports received, Clock clock) {
        this.received = received;
        this.clock = clock;
    }

    @Override
    public void deliver(Delivery delivery) {
        if (!received.existsByReportIdAndDigest(delivery.reportId(), delivery.digest())) {
            received.save(new ReceivedReport(delivery, clock.instant()));
        }
    }
}
