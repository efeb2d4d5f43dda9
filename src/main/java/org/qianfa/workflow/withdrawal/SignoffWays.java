package org.qianfa.workflow.withdrawal;

import java.util.Map;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.WithdrawVerdict;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of the reviews before the signature. */
@Component
class SignoffWays implements WayBack {

    private static final Map<String, SignoffStep> STEPS = Map.of("userTask_reviewAsDeputyLeader", SignoffStep.DEPUTY_REVIEW,
            "userTask_reviewSecrecy", SignoffStep.SECRECY_REVIEW, "userTask_recordDiscussion", SignoffStep.DISCUSSION);

    private final WithdrawVerdict verdicts;

    SignoffWays(WithdrawVerdict verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public Set<String> steps() {
        return STEPS.keySet();
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        verdicts.withdrawVerdict(by, task.reportId(), STEPS.get(step), reason);
    }

    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        verdicts.giveVerdictBack(by, task.reportId(), STEPS.get(step), word);
    }
}
