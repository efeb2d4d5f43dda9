package org.qianfa.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.shared.Actor;

/** What one of the three reviewers decided. */
@Embeddable
public class StepReview {

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ReleaseStep step;
    private boolean approved;
    private boolean contentChecked;
    private boolean wordingChecked;
    private boolean secrecyChecked;
    private String reason;
    private long personId;
    private String personName;
    private Instant decidedAt;
    private Instant withdrawnAt;
    private String withdrawnBecause;
    private int attempt;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ReleaseStep returnedTo;
    private boolean straightBack;

    protected StepReview() {
    }

    StepReview(ReleaseStep step, Decision decision, Actor by, Instant at) {
        this.step = step;
        this.approved = decision.approved();
        this.contentChecked = decision.checks().contains(ReleaseCheck.CONTENT);
        this.wordingChecked = decision.checks().contains(ReleaseCheck.WORDING);
        this.secrecyChecked = decision.checks().contains(ReleaseCheck.SECRECY);
        this.reason = decision.reason();
        this.personId = by.id();
        this.personName = by.displayName();
        this.decidedAt = at;
    }

    boolean is(ReleaseStep aStep) {
        return step == aStep;
    }

    boolean before(ReleaseStep aStep) {
        return step.ordinal() < aStep.ordinal();
    }

    boolean by(long aPersonId) {
        return personId == aPersonId;
    }

    /** Whether it lets the release pass its step: approved and not taken back or set aside. */
    boolean passes() {
        return approved && !withdrawn();
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** @param number of those that do not pass */
    void sendBack(Decision decision, int number) {
        attempt = number;
        returnedTo = decision.to();
        straightBack = decision.straightBack();
    }

    /** @param number of those taken back */
    void withdraw(String because, Instant at, int number) {
        attempt = number;
        withdrawnAt = at;
        withdrawnBecause = because;
    }

    long personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    ReviewView view() {
        Set<ReleaseCheck> checks = EnumSet.noneOf(ReleaseCheck.class);
        if (contentChecked) {
            checks.add(ReleaseCheck.CONTENT);
        }
        if (wordingChecked) {
            checks.add(ReleaseCheck.WORDING);
        }
        if (secrecyChecked) {
            checks.add(ReleaseCheck.SECRECY);
        }
        return new ReviewView(step, approved, checks, reason, personId, personName, decidedAt, withdrawnBecause, returnedTo, straightBack);
    }
}
