package org.qianfa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.SubmitForReview.Material;

/**
 * A matter under legal review as pages see it.
 *
 * @param reportId     the report, {@code null} if the matter is something else
 * @param round        from 1; counts the submissions of the same report
 * @param missing      what was found missing at the last check of completeness, {@code null} if nothing
 * @param supplement   what was supplied last, {@code null} if nothing
 * @param advisers     ids of the advisers called, empty before completeness is checked
 * @param conclusions  conclusions that stand, then those reopened
 * @param outcome      the approved outcome, {@code null} before
 * @param approverNote reason given at approval or for sending it back
 * @param unheardBecause why it was approved although no adviser called gave an opinion, {@code null} if one did or none was called
 * @param number       the number in the unit's register, {@code null} for matters older than the register
 * @param departmentId the submitting department, {@code null} for reports
 */
public record MatterView(long id, Kind kind, Long reportId, long unitId, String title, int round, State state,
                         List<Material> materials, String missing, String supplement, long submittedBy, Instant submittedAt,
                         List<Long> advisers, List<Conclusion> conclusions, LegalityOutcome outcome, Long approvedBy,
                         Instant approvedAt, String approverNote, String unheardBecause, String number, Long departmentId, Clock clock) {

    /** The same with this person's own conclusions alone. */
    public MatterView concludedBy(long personId) {
        List<Conclusion> own = conclusions.stream().filter(c -> c.personId() == personId).toList();
        return new MatterView(id, kind, reportId, unitId, title, round, state, materials, missing, supplement, submittedBy, submittedAt,
                advisers, own, outcome, approvedBy, approvedAt, approverNote, unheardBecause, number, departmentId, clock);
    }

    /** What is reviewed. */
    public enum Kind {
        /** 年度报告. */
        REPORT,
        /** 合同协议. */
        CONTRACT,
        /** 规范性文件. */
        NORMATIVE_DOCUMENT,
        /** 重大行政决策. */
        MAJOR_DECISION,
        /** 重大执法决定. */
        ENFORCEMENT_DECISION,
        /** 党委文件. */
        PARTY_DOCUMENT,
        /** 信息公开答复. */
        DISCLOSURE_REPLY,
        /** 其他法律文书. */
        OTHER
    }

    /** How far the matter is. */
    public enum State {
        /** 待送审: an enforcement decision before the head of its department. */
        TO_SUBMIT,
        /** 待完备性审查. */
        SUBMITTED,
        /** 待补正. */
        INCOMPLETE,
        /** 审查中. */
        UNDER_REVIEW,
        /** 待审批. */
        AWAITING_APPROVAL,
        /** 已审批. */
        APPROVED,
        /** 已回复. */
        REPLIED,
        /** 意见已答复. */
        ANSWERED,
        /** 已采纳: every answer adopts, and is confirmed. */
        ADOPTED,
        /** 部分采纳. */
        PARTLY_ADOPTED,
        /** 未采纳. */
        NOT_ADOPTED,
        /** 已退回: an enforcement decision the head gave back to the case handler. */
        RETURNED,
        /** 已撤回: a report taken back before its materials were checked. */
        WITHDRAWN,
        /** 已终止: the report it was about was terminated before the reply. */
        STOPPED;

        /** Whether the review itself is still going on. */
        public boolean open() {
            return compareTo(REPLIED) < 0;
        }
    }

    /**
     * The clock of the review in working days.
     *
     * @param limitDays {@code null} where none is laid down
     * @param mostDays  most the reviewer may set; {@code null} if there is no end
     * @param usedDays  until today, until it was stopped, or until the reply
     * @param stopped   whether it stands still while materials are supplemented
     * @param dueOn     {@code null} while it stands still, or without a limit
     */
    public record Clock(LocalDate receivedOn, Integer limitDays, Integer leastDays, Integer mostDays, int usedDays, boolean stopped, LocalDate dueOn,
                        LocalDate repliedOn, boolean overdue) {

        /** Whether the reviewer may set another limit than the usual one. */
        public boolean adjustable() {
            return limitDays != null && !leastDays.equals(mostDays);
        }
    }

    /** In which role somebody reviews. */
    public enum Capacity {
        ADVISER, REVIEWER
    }

    /** @param standing {@code false} once the approver has sent the matter back */
    public record Conclusion(long personId, Capacity capacity, LegalityOutcome outcome, String summary, Instant at, boolean standing) {
    }
}
