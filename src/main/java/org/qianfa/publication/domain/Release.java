package org.qianfa.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.StepNotDue;
import org.qianfa.publication.SchedulePublication.MomentPassed;
import org.qianfa.publication.SchedulePublication.NothingToSchedule;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;

/** A sealed text on its way to the public, through three reviews in order. */
@Entity
@Table(name = "publication_release")
public class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long unitId;
    private String title;
    private String text;
    private String textDigest;
    private String sealDigest;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ReleaseState state = ReleaseState.IN_REVIEW;
    private Instant preparedAt;
    @Embedded
    private Timing timing;
    @Embedded
    private ThreeReviews reviews = ThreeReviews.none();

    protected Release() {
    }

    public Release(long reportId, long unitId, String sealDigest, Instant preparedAt) {
        this.reportId = reportId;
        this.unitId = unitId;
        this.sealDigest = sealDigest;
        this.preparedAt = preparedAt;
    }

    public Release of(String aTitle, String aText) {
        this.title = aTitle;
        this.text = aText;
        this.textDigest = Sm3.hex(aText);
        return this;
    }

    /** The step the release waits for, {@code null} if none. */
    public ReleaseStep due() {
        return state == ReleaseState.IN_REVIEW ? reviews.due() : null;
    }

    /** Whether passing this step is the last that was decided and not taken back. */
    public boolean standsLast(ReleaseStep step) {
        return state == ReleaseState.IN_REVIEW && reviews.endWith(step);
    }

    /** Every reason why this person may not decide this step in this way; changes nothing. */
    public void check(Actor by, ReleaseStep step, Decision decision) throws Refusal {
        if (step != due()) {
            throw new StepNotDue(step);
        }
        reviews.check(by, step, decision);
    }

    /** Takes down a decision that {@link #check} has let pass. */
    public void review(Actor by, ReleaseStep step, Decision decision, Instant at) {
        StepReview review = new StepReview(step, decision, by, at);
        if (decision.to() != null) {
            reviews.sendBack(review, decision, at);
            return;
        }
        reviews.add(review);
        if (!decision.approved()) {
            state = ReleaseState.RETURNED;
        } else if (step == ReleaseStep.FINAL) {
            state = ReleaseState.APPROVED;
        }
    }

    /** Takes back a review that {@linkplain #standsLast stands last}; it stays on record. */
    public void withdraw(ReleaseStep step, String because, Instant at) {
        reviews.withdraw(step, because, at);
    }

    /** That review and those after it are to be held again; they stay on record. */
    public void reopen(ReleaseStep from, String because, Instant at) throws StepNotDue {
        if (state != ReleaseState.IN_REVIEW) {
            throw new StepNotDue(from);
        }
        reviews.reopen(from, because, at);
    }

    /** Every reason of its own why it may not go public then; changes nothing. */
    public void checkSchedule(Plan plan, Instant now) throws Refusal {
        if (state != ReleaseState.IN_REVIEW && state != ReleaseState.APPROVED) {
            throw new NothingToSchedule(state);
        }
        if (plan.moment() != null && !plan.moment().isAfter(now)) {
            throw new MomentPassed();
        }
    }

    /** Takes down a plan that {@link #checkSchedule} has let pass. */
    public void schedule(Actor by, Plan plan) {
        timing = new Timing(by, plan);
    }

    /** Returned from outside the three reviews, before it was published. */
    public void stop() {
        if (state == ReleaseState.IN_REVIEW || state == ReleaseState.APPROVED) {
            state = ReleaseState.RETURNED;
        }
    }

    /** The plan may have been changed while the one before it fell due. */
    public void checkMoment(Instant now) throws PublicationPostponed {
        timing().checkMoment(now);
    }

    public void publish() {
        if (state != ReleaseState.APPROVED) {
            throw new IllegalStateException("release " + id + " is " + state + ", not APPROVED");
        }
        state = ReleaseState.PUBLISHED;
    }

    /** Name of who held this step. */
    public String reviewer(ReleaseStep step) {
        return reviews.held(step).personName();
    }

    public long reviewerId(ReleaseStep step) {
        return reviews.held(step).personId();
    }

    public List<ReviewView> reviews() {
        return reviews.views();
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getTextDigest() {
        return textDigest;
    }

    public String getSealDigest() {
        return sealDigest;
    }

    /** Read back without any column set, an embedded type is nothing. */
    public Timing timing() {
        return timing == null ? Timing.AT_ONCE : timing;
    }

    public ReleaseState getState() {
        return state;
    }
}
