package org.qianfa.workflow.withdrawal;

import java.util.Set;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.WithdrawReport;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.GiveConsultationBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of a report handed to its review: its coordinator takes it, or whoever has it first returns it. */
@Component
class ReportWays implements WayBack {

    private static final CheckDocument.Checklist NOTHING_LOOKED_AT = CheckDocument.Checklist.inOrder(Set.of());

    private final WithdrawReport withdrawing;
    private final GiveConsultationBack consultation;
    private final CheckDocument checking;
    private final ReviewAsDeputyLeader reviewing;

    ReportWays(WithdrawReport withdrawing, GiveConsultationBack consultation, CheckDocument checking, ReviewAsDeputyLeader reviewing) {
        this.withdrawing = withdrawing;
        this.consultation = consultation;
        this.checking = checking;
        this.reviewing = reviewing;
    }

    @Override
    public Set<String> steps() {
        return Set.of("userTask_consolidateReport");
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        withdrawing.withdrawReport(by, task.reportId(), reason);
    }

    /** The plain return where there is one; a department that is consulted has none. */
    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        ReturnOrder order = ReturnOrder.toConsolidation(word);
        switch (task.taskKey()) {
            case "userTask_consultDepartment" -> consultation.giveConsultationBack(by, task.reportId(), task.departmentId(), word);
            case "userTask_checkDocument" -> checking.checkDocument(by, task.reportId(), NOTHING_LOOKED_AT, order);
            case "userTask_reviewAsDeputyLeader" -> reviewing.reviewAsDeputyLeader(by, task.reportId(), "", order);
            default -> throw new IllegalStateException(task.taskKey() + " does not give the report back");
        }
    }
}
