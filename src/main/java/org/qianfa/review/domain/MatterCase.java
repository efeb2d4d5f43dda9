package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReadMatterCase.CaseView;
import org.qianfa.review.ReviewRefusal.ChecklistFailed;
import org.qianfa.review.ReviewRefusal.ChecklistOpen;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.ReviewRefusal.SamePerson;

/** What a matter that is not a report has beside the review and its file: the levels of an enforcement decision, the department's answer. */
@Entity
@Table(name = "review_matter_case")
public class MatterCase {

    @Id
    private Long matterId;

    @Embedded
    private EnforcementCase enforcement;

    @Embedded
    private FindingsAnswer answer;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Version
    private Long version;

    protected MatterCase() {
    }

    public MatterCase(Matter matter) {
        this.matterId = matter.id();
        this.enforcement = new EnforcementCase();
        if (matter.kind() == MatterView.Kind.ENFORCEMENT_DECISION) {
            enforcement.decide(new DecidedLevel(Level.HANDLER, matter.submission().submittedBy(), true, "", matter.submission().submittedAt()));
        }
    }

    /** Guards a level: nobody acts on two. */
    public void requireNew(Level level, long personId) throws SamePerson {
        enforcement.requireNew(level, personId);
    }

    public void decide(Level level, long personId, boolean approved, String note, Instant at) throws SamePerson {
        requireNew(level, personId);
        enforcement.decide(new DecidedLevel(level, personId, approved, note, at));
    }

    public void check(List<CheckedPoint> points) throws ChecklistOpen, ReviewTextMissing {
        enforcement.check(points);
    }

    /** Guards the reviewer's conclusion by the six points. */
    public void requireChecked(LegalityOutcome outcome) throws ChecklistOpen, ChecklistFailed {
        enforcement.requireChecked();
        if (enforcement.failed() && outcome == LegalityOutcome.LAWFUL) {
            throw new ChecklistFailed();
        }
    }

    public void answer(Verdict verdict, String reason, long by, Instant at) {
        answer = answer().given(verdict, reason, by, at);
    }

    public void sendBack(String reason) {
        answer = answer().sentBack(reason);
    }

    public void confirm(long by) {
        answer = answer().confirmed(by);
    }

    /** What the answer makes of the matter. */
    public State settled() {
        return switch (answer().verdict()) {
            case ADOPTED -> State.ADOPTED;
            case PARTLY -> State.PARTLY_ADOPTED;
            case REJECTED -> State.NOT_ADOPTED;
        };
    }

    public FindingsAnswer answer() {
        return answer == null ? FindingsAnswer.NONE : answer;
    }

    /** @return {@code false} if it was registered before */
    public boolean register(LocalDate today) {
        if (registeredOn != null) {
            return false;
        }
        registeredOn = today;
        return true;
    }

    /** Whether the matter may go on to discussion, decision or signature: registered as passed on every level. */
    private boolean usable(Matter matter) {
        Approval given = matter.examination().approval();
        boolean lawful = given.outcome() != null && given.outcome().passes();
        boolean decided = matter.kind() != MatterView.Kind.ENFORCEMENT_DECISION || enforcement.approved(Level.DEPUTY_LEADER);
        return registeredOn != null && lawful && decided;
    }

    /** @param versions of the file, oldest first */
    public CaseView view(Matter matter, List<FileVersion> versions) {
        return new CaseView(versions.get(versions.size() - 1).file(), versions.stream().map(FileVersion::view).toList(), enforcement.levels(), enforcement.points(), answer().view(), registeredOn, usable(matter));
    }
}
