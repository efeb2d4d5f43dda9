package org.qianfa.review.domain;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.LimitOutOfRange;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.ReviewRefusal.UnlawfulStands;
import org.qianfa.review.SubmitForReview.Material;

/** A matter under legal review, from submission to reply: 送审, 补正, 审查, 审批, 审查意见回复. */
@Entity
@Table(name = "review_matter")
public class Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private MatterView.Kind kind;

    @Embedded
    private Submission submission;

    @Embedded
    private Course course;

    @Embedded
    private ReviewNumber number;

    @Embedded
    private Dossier dossier;

    @Embedded
    private Examination examination;

    @Version
    private Long version;

    protected Matter() {
    }

    public Matter(MatterView.Kind kind, Submission submission, ReviewNumber number, ReviewClock clock, List<Material> materials) {
        this.kind = kind;
        this.submission = submission;
        this.number = number;
        // An enforcement decision passes the head of its department first.
        this.course = new Course(kind == MatterView.Kind.ENFORCEMENT_DECISION ? State.TO_SUBMIT : State.SUBMITTED, clock);
        this.dossier = new Dossier(materials);
        this.examination = new Examination();
    }

    public void limit(int days, int least, Integer most, WorkingDays calendar) {
        course.limit(days, least, most, calendar);
    }

    /** Completeness was checked. @param limitDays the time the reviewer sets, {@code null} for the usual */
    public void complete(Collection<Long> called, Integer limitDays, WorkingDays calendar) throws MatterNotAtThisStep, LimitOutOfRange {
        course.complete(limitDays, calendar);
        examination.call(called);
        dossier.complete();
    }

    /** Stops the clock. */
    public void lack(String what, LocalDate today) throws MatterNotAtThisStep {
        course.lack(today);
        dossier.lack(what);
    }

    /** The clock runs on. */
    public void supplement(List<Material> added, Supplement given, LocalDate today, WorkingDays calendar) throws MatterNotAtThisStep {
        course.supplement(today, calendar);
        dossier.supplement(added, given);
    }

    /** Who handed in what stands last and was not looked at since; {@code null} if nobody did, or nobody wrote it down. */
    public Long supplementedBy() {
        Supplement last = course.state() == State.SUBMITTED ? dossier.lastSupplement() : null;
        return last == null ? null : last.givenBy();
    }

    /** What was supplied last is taken back, and awaited anew; the clock stands still again. */
    public void unsupplement(String because, Instant at, LocalDate today) throws MatterNotAtThisStep {
        course.lack(today);
        dossier.withdrawSupplement(because, at);
    }

    /** Its report stands still, and so does its clock. */
    public void hold(LocalDate today) {
        course.hold(today);
    }

    /** Its report goes on. Materials that are to be supplemented keep the clock still. */
    public void letGoOn(LocalDate today, WorkingDays calendar) {
        course.letGoOn(today, calendar);
    }

    /** Guards everything a reviewing person does before concluding. */
    public void requireReviewing(long personId, boolean adviser) throws MatterNotAtThisStep, ReviewConcluded, SamePerson {
        require(State.UNDER_REVIEW);
        examination.requireOpen(personId, adviser);
    }

    /** Adds a conclusion; when the last one expected is in, the matter goes to the approver. */
    public void conclude(MatterView.Conclusion given) throws MatterNotAtThisStep, ReviewConcluded, SamePerson {
        require(State.UNDER_REVIEW);
        course.to(examination.conclude(given) ? State.AWAITING_APPROVAL : State.UNDER_REVIEW);
    }

    /** Other advisers from now on; whoever concluded stays. If nobody is awaited any more, the matter goes to the approver. */
    public void changeAdvisers(Collection<Long> added, Collection<Long> removed) throws MatterNotAtThisStep, ReviewConcluded {
        require(State.UNDER_REVIEW);
        course.to(examination.change(added, removed) ? State.AWAITING_APPROVAL : State.UNDER_REVIEW);
    }

    /** Guards approval and return alike. */
    public void requireApprover(long personId) throws MatterNotAtThisStep, SamePerson {
        require(State.AWAITING_APPROVAL);
        examination.requireApprover(personId);
    }

    public void approve(LegalityOutcome outcome, Approval given) throws UnlawfulStands, SamePerson, MatterNotAtThisStep {
        requireApprover(given.approvedBy());
        examination.approve(outcome, given);
        course.to(State.APPROVED);
    }

    /** Back to everybody who reviewed. */
    public void reopen(Approval returned) throws SamePerson, MatterNotAtThisStep {
        requireApprover(returned.approvedBy());
        examination.reopen(returned);
        course.to(State.UNDER_REVIEW);
    }

    public void require(State expected) throws MatterNotAtThisStep {
        course.require(expected);
    }

    public long id() {
        return id;
    }

    public MatterView.Kind kind() {
        return kind;
    }

    public ReviewClock clock() {
        return course.clock();
    }

    /** How far it has come. */
    public Course course() {
        return course;
    }

    public Submission submission() {
        return submission;
    }

    public State state() {
        return course.state();
    }

    public Examination examination() {
        return examination;
    }

    public Set<Long> advisers() {
        return examination.advisers();
    }

    /** Those that stand first. */
    public List<MatterView.Conclusion> conclusions() {
        return examination.conclusions();
    }

    /** @param withConclusions whether the reader may see them yet */
    public MatterView view(boolean withConclusions, MatterView.Clock now) {
        return MatterSheet.of(this, dossier, number == null ? null : number.text(), withConclusions, now);
    }
}
