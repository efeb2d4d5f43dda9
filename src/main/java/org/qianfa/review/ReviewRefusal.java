package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Refusal;

/** What the review refuses, and why. The code of each is its simple name. */
public abstract class ReviewRefusal extends Refusal {

    private final boolean conflict;

    ReviewRefusal(boolean conflict, String message, Object... arguments) {
        super(message, arguments);
        this.conflict = conflict;
    }

    @Override
    public boolean conflict() {
        return conflict;
    }

    /** Something the person must say is missing: an objection, a reason, a summary, an opinion. */
    public static final class ReviewTextMissing extends ReviewRefusal {
        public ReviewTextMissing() {
            super(false, "a text is missing");
        }
    }

    /** The report is not under review. */
    public static final class ReportNotInReview extends ReviewRefusal {
        public ReportNotInReview(Object phase) {
            super(true, "the report is " + phase, phase);
        }
    }

    /** The department has answered in this round. */
    public static final class ConsultationAlreadyAnswered extends ReviewRefusal {
        public ConsultationAlreadyAnswered() {
            super(true, "the department has answered in this round");
        }
    }

    /** The document passes only if something was found at every point. */
    public static final class FocusPointsOpen extends ReviewRefusal {
        public FocusPointsOpen(List<CheckDocument.FocusPoint> open) {
            super(false, "points are open: " + open, open.size(), open);
        }
    }

    /** What is to be taken back does not stand any more, or is another person's. */
    public static final class NothingToTakeBack extends ReviewRefusal {
        public NothingToTakeBack() {
            super(true, "nothing of the person stands that could be taken back");
        }
    }

    /** No material is listed. */
    public static final class MaterialsMissing extends ReviewRefusal {
        public MaterialsMissing() {
            super(false, "no material is listed");
        }
    }

    /** A review of the report is still open. */
    public static final class MatterAlreadyOpen extends ReviewRefusal {
        public MatterAlreadyOpen() {
            super(true, "a review of the report is still open");
        }
    }

    /** The matter stands at another step. */
    public static final class MatterNotAtThisStep extends ReviewRefusal {
        public MatterNotAtThisStep(MatterView.State state) {
            super(true, "the matter is " + state, state);
        }
    }

    /** The time set for the review lies outside what is laid down for its kind. */
    public static final class LimitOutOfRange extends ReviewRefusal {

        /** @param most {@code null} if there is no end */
        public LimitOutOfRange(int least, Integer most) {
            super(false, "the limit must lie between " + least + " and " + most, least, most == null ? "" : most);
        }
    }

    /** Title, kind or file of the matter is missing. */
    public static final class MatterIncomplete extends ReviewRefusal {
        public MatterIncomplete() {
            super(false, "title, kind or file is missing");
        }
    }

    /** Points of the checklist are still to be judged. */
    public static final class ChecklistOpen extends ReviewRefusal {
        public ChecklistOpen(int open) {
            super(false, open + " points of the checklist are open", open);
        }
    }

    /** A point of the checklist failed; the decision cannot be lawful. */
    public static final class ChecklistFailed extends ReviewRefusal {
        public ChecklistFailed() {
            super(false, "a point of the checklist failed");
        }
    }

    /** The person has concluded the own review. */
    public static final class ReviewConcluded extends ReviewRefusal {
        public ReviewConcluded() {
            super(true, "the own review is concluded");
        }
    }

    /** The outcome asks for changes, but no opinion says which. */
    public static final class OpinionNeeded extends ReviewRefusal {
        public OpinionNeeded() {
            super(false, "no opinion says what to amend");
        }
    }

    /** Lawful, says the conclusion; unlawful, says an own opinion. */
    public static final class OutcomeContradictsOpinions extends ReviewRefusal {
        public OutcomeContradictsOpinions() {
            super(false, "an own opinion says that the text is unlawful");
        }
    }

    /** Who wrote it may not review it, and who reviewed it may not approve it. */
    public static final class SamePerson extends ReviewRefusal {
        public SamePerson() {
            super(false, "the person took part in an earlier step");
        }
    }

    /** Who begins to review enforcement decisions must hold the legal profession's qualification. */
    public static final class ReviewerUnqualified extends ReviewRefusal {
        public ReviewerUnqualified() {
            super(false, "the reviewer is not qualified for enforcement decisions");
        }

        @Override
        public String remedy() {
            return "/registers/qualifications";
        }
    }

    /** An adviser or reviewer found the text unlawful; the approver may send it back, not overrule it. */
    public static final class UnlawfulStands extends ReviewRefusal {
        public UnlawfulStands() {
            super(false, "a conclusion says that the text is unlawful");
        }
    }

    /** The file is the one handed in last. */
    public static final class FileUnchanged extends ReviewRefusal {

        public FileUnchanged() {
            super(true, "the file is the one handed in last");
        }
    }

    /** The text under review is a file: who answers hands in an amended one. */
    public static final class AmendedByFile extends ReviewRefusal {

        public AmendedByFile() {
            super(false, "the text is amended by handing in a file");
        }
    }
}
