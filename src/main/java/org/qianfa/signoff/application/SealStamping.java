package org.qianfa.signoff.application;

import java.util.Base64;
import java.util.List;
import org.qianfa.signoff.TimeStampAuthority;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has signatures stamped soon after they were made: signing never waits for somebody else's server, and what it did not answer
 * is asked again. Two nodes that ask at once do no harm; one stamp is kept.
 */
@Component
class SealStamping {

    private static final Logger LOG = LoggerFactory.getLogger(SealStamping.class);
    private static final Limit AT_ONCE = Limit.of(20);

    private final SealedReports seals;
    private final TimeStampAuthority authority;

    SealStamping(SealedReports seals, TimeStampAuthority authority) {
        this.seals = seals;
        this.authority = authority;
    }

    @Scheduled(initialDelayString = "${qianfa.signing.time-stamp-every:PT30S}", fixedDelayString = "${qianfa.signing.time-stamp-every:PT30S}")
    void stampAll() {
        if (authority.present()) {
            List<SealedReport> unstamped = seals.unstamped(AT_ONCE);
            unstamped.forEach(this::stamp);
        }
    }

    private void stamp(SealedReport sealed) {
        try {
            byte[] stamp = authority.stamp(sealed.seal().signature().bytes());
            seals.stamp(sealed.id(), Base64.getEncoder().encodeToString(stamp));
        } catch (IllegalStateException later) {
            LOG.warn("The seal {} of unit {} has no time stamp yet", sealed.position(), sealed.unitId(), later);
        }
    }
}
