package org.qianfa.signoff.domain;

import jakarta.persistence.Embeddable;
import org.qianfa.signoff.RecordDiscussion.Recusal;

/** Who withdrew from a discussion, and why (回避). */
@Embeddable
class WithdrawnAttendee {

    private String name;
    private String reason;

    protected WithdrawnAttendee() {
    }

    WithdrawnAttendee(Recusal recusal) {
        this.name = recusal.name();
        this.reason = recusal.reason();
    }

    Recusal recusal() {
        return new Recusal(name, reason);
    }
}
