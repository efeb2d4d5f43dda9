package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ReturnTargets;
import org.qianfa.signoff.SignoffStep;

/** One decision on one text, never changed afterwards; it may be taken back. */
@Entity
@Table(name = "signoff_verdict")
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reportId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private SignoffStep step;
    private boolean favourable;
    private String textDigest;
    private String opinion;
    private Boolean disclosed;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Disclosure disclosure;
    private String examinedDigest;
    private Boolean discussionNeeded;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ReviewStep sentTo;
    private Boolean straightBack;
    private long personId;
    private String personName;
    private Instant decidedAt;
    private Instant withdrawnAt;
    private String withdrawnBecause;
    private Instant lapsedAt;

    protected Verdict() {
    }

    private Verdict(long reportId, long unitId, String textDigest, Ruling ruling) {
        this.reportId = reportId;
        this.unitId = unitId;
        this.textDigest = textDigest;
        this.step = ruling.step();
        this.favourable = ruling.favourable();
        this.opinion = ruling.opinion();
        if (ruling.disclosed() != null) {
            this.disclosed = ruling.disclosed().open();
            this.disclosure = ruling.disclosed().disclosure();
            this.examinedDigest = ruling.disclosed().examinedDigest();
            this.discussionNeeded = ruling.disclosed().discussionNeeded();
        }
        if (ruling.sent() != null) {
            this.sentTo = ruling.sent().to();
            this.straightBack = ruling.sent().straightBack();
        }
    }

    public static Verdict on(long reportId, long unitId, String textDigest, Ruling ruling) {
        return new Verdict(reportId, unitId, textDigest, ruling);
    }

    public Verdict by(Actor person, Instant at) {
        this.personId = person.id();
        this.personName = person.displayName();
        this.decidedAt = at;
        return this;
    }

    /** It stays on record and lets nothing pass any more. */
    public void withdraw(Instant at, String because) {
        withdrawnAt = at;
        withdrawnBecause = because;
    }

    /** The report was worked on anew since: it stays on record and lets nothing pass any more, whatever the text says. */
    public void lapse(Instant at) {
        lapsedAt = at;
    }

    boolean inForce() {
        return withdrawnAt == null && lapsedAt == null;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public SignoffStep getStep() {
        return step;
    }

    public boolean isFavourable() {
        return favourable;
    }

    public String getTextDigest() {
        return textDigest;
    }

    public String getOpinion() {
        return opinion;
    }

    public Boolean getDisclosed() {
        return disclosed;
    }

    /** Nobody but who writes past the product makes the two of them differ; then what lets less be seen is not believed. */
    public Disclosure getDisclosure() {
        return disclosed == null || disclosed == (disclosure == Disclosure.OPEN) ? disclosure : Disclosure.WITHHELD;
    }

    /** Whether it was decided on just these items and differences; of decisions before there were any, on none. */
    public boolean decidedOn(String digest) {
        return examinedDigest == null || examinedDigest.equals(digest);
    }

    /** Whether it let the report go on to the signer without a discussion. */
    public boolean withoutDiscussion() {
        return Boolean.FALSE.equals(discussionNeeded);
    }

    /** The review a return led to, {@code null} if it led back to work. */
    public ReviewStep getSentTo() {
        return sentTo;
    }

    /** Whether a return lets this decision stand; one that led back to work lets none. */
    boolean spares(Verdict other) {
        Optional<SignoffStep> to = ReturnTargets.decision(sentTo);
        if (Boolean.TRUE.equals(straightBack)) {
            return to.filter(other.step::equals).isEmpty();
        }
        return to.filter(step -> other.step.compareTo(step) < 0).isPresent();
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
