package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.qianfa.drafting.ReportInOtherHands;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportSignedOnce;
import org.qianfa.shared.Refusal;

/** Whether a report goes on, who decided that it does not, and in whose place it began. */
@Embeddable
public class ReportEnd {

    private Long terminatedBy;
    private Instant terminatedAt;
    private String terminationReason;
    @Column(updatable = false)
    private Long restartedFrom;
    /** {@code null} once terminated, so that the unit may have another report of the year. */
    private Boolean live = true;

    protected ReportEnd() {
    }

    static ReportEnd open() {
        return new ReportEnd();
    }

    static ReportEnd insteadOf(Report terminated) {
        ReportEnd end = open();
        end.restartedFrom = terminated.getId();
        return end;
    }

    static void require(ReportPhase phase, boolean signedOnce, boolean administrator) throws Refusal {
        if (signedOnce || phase.compareTo(ReportPhase.SIGNED) >= 0 && phase != ReportPhase.TERMINATED) {
            throw new ReportSignedOnce();
        }
        if (!administrator && phase == ReportPhase.UNDER_REVIEW) {
            throw new ReportInOtherHands();
        }
    }

    void terminate(long by, String reason, Instant at) {
        terminatedBy = by;
        terminatedAt = at;
        terminationReason = reason;
        live = null;
    }

    public Long getTerminatedBy() {
        return terminatedBy;
    }

    public Instant getTerminatedAt() {
        return terminatedAt;
    }

    public String getTerminationReason() {
        return terminationReason;
    }
}
