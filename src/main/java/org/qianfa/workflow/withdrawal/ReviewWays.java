package org.qianfa.workflow.withdrawal;

import java.util.Set;
import org.qianfa.review.WithdrawAnswers;
import org.qianfa.review.WithdrawDocumentCheck;
import org.qianfa.review.WithdrawSubmission;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Both ways back of the document check, of the submission for legality review, and of the answers to its opinions. */
@Component
class ReviewWays implements WayBack {

    private static final String CHECK = "userTask_checkDocument";
    private static final String SUBMISSION = "userTask_submitForReview";
    private static final String ANSWERS = "userTask_answerOpinions";

    private final WithdrawDocumentCheck checks;
    private final WithdrawSubmission submissions;
    private final WithdrawAnswers answers;

    ReviewWays(WithdrawDocumentCheck checks, WithdrawSubmission submissions, WithdrawAnswers answers) {
        this.checks = checks;
        this.submissions = submissions;
        this.answers = answers;
    }

    @Override
    public Set<String> steps() {
        return Set.of(CHECK, SUBMISSION, ANSWERS);
    }

    @Override
    public void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        switch (step) {
            case CHECK -> checks.withdrawDocumentCheck(by, task.reportId(), reason);
            case SUBMISSION -> submissions.withdrawSubmission(by, task.reportId(), reason);
            default -> answers.withdrawAnswers(by, task.reportId(), reason);
        }
    }

    @Override
    public void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        switch (step) {
            case CHECK -> checks.giveDocumentCheckBack(by, task.reportId(), word);
            case SUBMISSION -> submissions.giveSubmissionBack(by, task.reportId(), word);
            default -> answers.giveAnswersBack(by, task.reportId(), word);
        }
    }
}
