package org.qianfa.publication.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.ChecksIncomplete;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.ReviewRelease.ReviewedEarlierStep;
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
    private Instant publishAt;
    private String lateBecause;
    private Long scheduledBy;
    private String scheduledByName;
    @ElementCollection
    @CollectionTable(name = "publication_review", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "ordinal")
    private List<StepReview> reviews = new ArrayList<>();

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
        return state == ReleaseState.IN_REVIEW ? ReleaseStep.values()[(int) reviews.stream().filter(StepReview::stands).count()] : null;
    }

    /** Whether the review let the release pass this step, and nothing came after it. */
    public boolean standsLast(ReleaseStep step) {
        return due() != null && due().ordinal() == step.ordinal() + 1;
    }

    /** Every reason why this person may not decide this step in this way; changes nothing. */
    public void check(Actor by, ReleaseStep step, Decision decision) throws Refusal {
        if (step != due()) {
            throw new StepNotDue(step);
        }
        if (reviews.stream().anyMatch(r -> r.by(by.id()) && (r.stands() || !r.is(step)))) {
            throw new ReviewedEarlierStep();
        }
        if (decision.approved() && !decision.checks().containsAll(EnumSet.allOf(ReleaseCheck.class))) {
            throw new ChecksIncomplete();
        }
        if (!decision.approved() && (decision.reason() == null || decision.reason().isBlank())) {
            throw new ReturnReasonMissing();
        }
    }

    /** Takes down a decision that {@link #check} has let pass. */
    public void review(Actor by, ReleaseStep step, Decision decision, Instant at) {
        reviews.add(new StepReview(step, decision, by, at));
        if (!decision.approved()) {
            state = ReleaseState.RETURNED;
        } else if (step == ReleaseStep.FINAL) {
            state = ReleaseState.APPROVED;
        }
    }

    /** Takes back a review that {@linkplain #standsLast stands last}; it stays on record. */
    public void withdraw(ReleaseStep step, String because, Instant at) {
        standing(step).withdraw(because, at, reviews.size());
    }

    private StepReview standing(ReleaseStep step) {
        return reviews.stream().filter(r -> r.is(step) && r.stands()).findFirst().orElseThrow();
    }

    /** That review and those after it are to be held again; they stay on record. */
    public void reopen(ReleaseStep from, String because, Instant at) throws StepNotDue {
        if (state != ReleaseState.IN_REVIEW || from.ordinal() >= due().ordinal()) {
            throw new StepNotDue(from);
        }
        reviews.stream().filter(r -> r.stands() && !r.before(from)).forEach(r -> r.withdraw(because, at, reviews.size()));
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
        publishAt = plan.moment();
        lateBecause = plan.lateBecause().isEmpty() ? null : plan.lateBecause();
        scheduledBy = by.id();
        scheduledByName = by.displayName();
    }

    /** Returned from outside the three reviews, before it was published. */
    public void stop() {
        if (state == ReleaseState.IN_REVIEW || state == ReleaseState.APPROVED) {
            state = ReleaseState.RETURNED;
        }
    }

    /** The plan may have been changed while the one before it fell due. */
    public void checkMoment(Instant now) throws PublicationPostponed {
        if (publishAt != null && publishAt.isAfter(now)) {
            throw new PublicationPostponed(publishAt);
        }
    }

    public void publish() {
        if (state != ReleaseState.APPROVED) {
            throw new IllegalStateException("release " + id + " is " + state + ", not APPROVED");
        }
        state = ReleaseState.PUBLISHED;
    }

    /** Name of who held this step. */
    public String reviewer(ReleaseStep step) {
        return standing(step).personName();
    }

    public long reviewerId(ReleaseStep step) {
        return standing(step).personId();
    }

    public List<ReviewView> reviews() {
        return reviews.stream().map(StepReview::view).toList();
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

    public Instant getPublishAt() {
        return publishAt;
    }

    public String getLateBecause() {
        return lateBecause;
    }

    public String getScheduledByName() {
        return scheduledByName;
    }

    public ReleaseState getState() {
        return state;
    }
}
