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

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private ReviewNumber number;

    @Embedded
    private ReviewClock clock;

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
        this.clock = clock;
        // An enforcement decision passes the head of its department first.
        this.state = kind == MatterView.Kind.ENFORCEMENT_DECISION ? State.TO_SUBMIT : State.SUBMITTED;
        this.dossier = new Dossier(materials);
        this.examination = new Examination();
    }

    /** The head of the department sends it on; only now does the clock begin. */
    public void sendOn(LocalDate today) throws MatterNotAtThisStep {
        require(State.TO_SUBMIT);
        clock = ReviewClock.from(today);
        state = State.SUBMITTED;
    }

    /** The head gives it back to the case handler; it ends here. */
    public void giveBack() throws MatterNotAtThisStep {
        require(State.TO_SUBMIT);
        state = State.RETURNED;
    }

    /** Taken back by who submitted it, before the materials were checked; it ends here. */
    public void withdraw(LocalDate today) throws MatterNotAtThisStep {
        require(State.SUBMITTED);
        clock = clock.stop(today);
        state = State.WITHDRAWN;
    }

    /** Nobody goes on with what is reviewed. The clock stops for good. */
    public void stop(LocalDate today) {
        clock = clock == null || state == State.INCOMPLETE ? clock : clock.stop(today);
        state = State.STOPPED;
    }

    public void limit(int days, int least, Integer most, WorkingDays calendar) {
        clock = clock.limited(days, least, most, calendar);
    }

    /**
     * Completeness was checked.
     *
     * @param limitDays the time the reviewer sets, {@code null} for the usual
     */
    public void complete(Collection<Long> called, Integer limitDays, WorkingDays calendar) throws MatterNotAtThisStep, LimitOutOfRange {
        require(State.SUBMITTED);
        clock = limitDays == null ? clock : clock.set(limitDays, calendar);
        examination.call(called);
        dossier.complete();
        state = State.UNDER_REVIEW;
    }

    /** Stops the clock. */
    public void lack(String what, LocalDate today) throws MatterNotAtThisStep {
        require(State.SUBMITTED);
        dossier.lack(what);
        clock = clock.stop(today);
        state = State.INCOMPLETE;
    }

    /** The clock runs on. */
    public void supplement(List<Material> added, Supplement given, LocalDate today, WorkingDays calendar) throws MatterNotAtThisStep {
        require(State.INCOMPLETE);
        dossier.supplement(added, given);
        clock = clock.resume(today, calendar);
        state = State.SUBMITTED;
    }

    /** Who handed in what stands last and was not looked at since; {@code null} if nobody did, or nobody wrote it down. */
    public Long supplementedBy() {
        Supplement last = state == State.SUBMITTED ? dossier.lastSupplement() : null;
        return last == null ? null : last.givenBy();
    }

    /** What was supplied last is taken back, and awaited anew; the clock stands still again. */
    public void unsupplement(String because, Instant at, LocalDate today) throws MatterNotAtThisStep {
        require(State.SUBMITTED);
        dossier.withdrawSupplement(because, at);
        clock = clock.stop(today);
        state = State.INCOMPLETE;
    }

    /** Its report stands still, and so does its clock. */
    public void hold(LocalDate today) {
        if (state.open() && clock.running()) {
            clock = clock.stop(today);
        }
    }

    /** Its report goes on. Materials that are to be supplemented keep the clock still. */
    public void letGoOn(LocalDate today, WorkingDays calendar) {
        if (state.open() && state != State.INCOMPLETE && clock.stoppedOn() != null) {
            clock = clock.resume(today, calendar);
        }
    }

    /** Guards everything a reviewing person does before concluding. */
    public void requireReviewing(long personId, boolean adviser) throws MatterNotAtThisStep, ReviewConcluded {
        require(State.UNDER_REVIEW);
        examination.requireOpen(personId, adviser);
    }

    /** Adds a conclusion; when the last one expected is in, the matter goes to the approver. */
    public void conclude(MatterView.Conclusion given) throws MatterNotAtThisStep, ReviewConcluded {
        require(State.UNDER_REVIEW);
        state = examination.conclude(given) ? State.AWAITING_APPROVAL : State.UNDER_REVIEW;
    }

    /** Other advisers from now on; whoever concluded stays. If nobody is awaited any more, the matter goes to the approver. */
    public void changeAdvisers(Collection<Long> added, Collection<Long> removed) throws MatterNotAtThisStep, ReviewConcluded {
        require(State.UNDER_REVIEW);
        state = examination.change(added, removed) ? State.AWAITING_APPROVAL : State.UNDER_REVIEW;
    }

    /** Guards approval and return alike. */
    public void requireApprover(long personId) throws MatterNotAtThisStep, SamePerson {
        require(State.AWAITING_APPROVAL);
        examination.requireApprover(personId);
    }

    public void approve(LegalityOutcome outcome, Approval given) throws UnlawfulStands, SamePerson, MatterNotAtThisStep {
        requireApprover(given.approvedBy());
        examination.approve(outcome, given);
        state = State.APPROVED;
    }

    /** Back to everybody who reviewed. */
    public void reopen(Approval returned) throws SamePerson, MatterNotAtThisStep {
        requireApprover(returned.approvedBy());
        examination.reopen(returned);
        state = State.UNDER_REVIEW;
    }

    /** The strictest outcome concluded. */
    public LegalityOutcome strictest() {
        return examination.strictest();
    }

    /** @return {@code false} if it was replied before */
    public boolean reply(LocalDate today, WorkingDays calendar) {
        if (!state.open()) {
            return false;
        }
        if (state != State.APPROVED) {
            throw new IllegalStateException("matter " + id + " is " + state);
        }
        clock = clock.replied(today, calendar);
        state = State.REPLIED;
        return true;
    }

    public void answered() throws MatterNotAtThisStep {
        require(State.REPLIED);
        state = State.ANSWERED;
    }

    /** The answer is not enough: another one is awaited. */
    public void unanswered() throws MatterNotAtThisStep {
        require(State.ANSWERED);
        state = State.REPLIED;
    }

    /** What became of the reply. */
    public void settle(State settled) throws MatterNotAtThisStep {
        require(State.ANSWERED);
        state = settled;
    }

    public void require(State expected) throws MatterNotAtThisStep {
        if (state != expected) {
            throw new MatterNotAtThisStep(state);
        }
    }

    public long id() {
        return id;
    }

    public MatterView.Kind kind() {
        return kind;
    }

    public ReviewClock clock() {
        return clock;
    }

    public Submission submission() {
        return submission;
    }

    public State state() {
        return state;
    }

    public Set<Long> advisers() {
        return examination.advisers();
    }

    /** Lent to another adviser, who does not conclude. */
    public void help(long personId) {
        examination.help(personId);
    }

    public Set<Long> helpers() {
        return examination.helpers();
    }

    public Approval approval() {
        return examination.approval();
    }

    /** Whether the person concluded, helped or approved, also in a round that was sent back. */
    public boolean tookPart(long personId) {
        return examination.tookPart(personId);
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
