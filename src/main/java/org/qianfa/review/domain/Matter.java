package org.qianfa.review.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Capacity;
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

    @ElementCollection
    @CollectionTable(name = "review_matter_adviser", joinColumns = @JoinColumn(name = "matter_id"))
    @Column(name = "person_id")
    private Set<Long> advisers = new TreeSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "matter_id", nullable = false)
    @OrderBy("id")
    private List<Conclusion> conclusions = new ArrayList<>();

    @Embedded
    private Approval approval;

    @Version
    private Long version;

    protected Matter() {
    }

    public Matter(MatterView.Kind kind, Submission submission, ReviewNumber number, ReviewClock clock, List<Material> materials) {
        this.kind = kind;
        this.submission = submission;
        this.number = number;
        this.clock = clock;
        this.state = State.SUBMITTED;
        this.dossier = new Dossier(materials);
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
        advisers.addAll(called);
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
    public void supplement(List<Material> added, String note, LocalDate today, WorkingDays calendar) throws MatterNotAtThisStep {
        require(State.INCOMPLETE);
        dossier.supplement(added, note);
        clock = clock.resume(today, calendar);
        state = State.SUBMITTED;
    }

    /** Guards everything a reviewing person does before concluding. */
    public void requireReviewing(long personId, boolean adviser) throws MatterNotAtThisStep, ReviewConcluded {
        require(State.UNDER_REVIEW);
        if (reached().concluded(personId) || !adviser && reached().reviewed()) {
            throw new ReviewConcluded();
        }
    }

    /** Adds a conclusion; when the last one expected is in, the matter goes to the approver. */
    public void conclude(MatterView.Conclusion given) throws MatterNotAtThisStep, ReviewConcluded {
        requireReviewing(given.personId(), given.capacity() == Capacity.ADVISER);
        conclusions.add(new Conclusion(given));
        if (reached().reviewed() && advisers.stream().allMatch(reached()::concluded)) {
            state = State.AWAITING_APPROVAL;
        }
    }

    /** Guards approval and return alike. */
    public void requireApprover(long personId) throws MatterNotAtThisStep, SamePerson {
        require(State.AWAITING_APPROVAL);
        if (reached().tookPart(personId)) {
            throw new SamePerson();
        }
    }

    public void approve(LegalityOutcome outcome, Approval given) throws UnlawfulStands, SamePerson, MatterNotAtThisStep {
        requireApprover(given.approvedBy());
        if (strictest() == LegalityOutcome.UNLAWFUL && outcome != LegalityOutcome.UNLAWFUL) {
            throw new UnlawfulStands();
        }
        approval = given.with(outcome);
        state = State.APPROVED;
    }

    /** Back to everybody who reviewed. */
    public void reopen(Approval returned) throws SamePerson, MatterNotAtThisStep {
        requireApprover(returned.approvedBy());
        conclusions.forEach(Conclusion::reopen);
        approval = returned;
        state = State.UNDER_REVIEW;
    }

    /** The strictest outcome concluded. */
    public LegalityOutcome strictest() {
        return reached().strictest();
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
        return Set.copyOf(advisers);
    }

    public Approval approval() {
        return approval == null ? Approval.NONE : approval;
    }

    /** Those that stand first. */
    public List<MatterView.Conclusion> conclusions() {
        return reached().views();
    }

    /** @param withConclusions whether the reader may see them yet */
    public MatterView view(boolean withConclusions, MatterView.Clock now) {
        Approval a = approval();
        List<MatterView.Conclusion> shown = withConclusions ? conclusions() : List.of();
        return new MatterView(id, kind, submission.reportId(), submission.unitId(), submission.title(), submission.round(), state,
                dossier.materials(), dossier.missing(), dossier.supplement(), submission.submittedBy(), submission.submittedAt(),
                List.copyOf(advisers), shown, a.outcome(), a.approvedBy(), a.approvedAt(), a.approverNote(),
                number == null ? null : number.text(), submission.departmentId(), now);
    }

    private Conclusions reached() {
        return new Conclusions(conclusions);
    }
}
