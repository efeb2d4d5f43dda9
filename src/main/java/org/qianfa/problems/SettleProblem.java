package org.qianfa.problems;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator decides how a problem stands, always with a reason. */
public interface SettleProblem {

    /** @throws Refusal {@link ProblemReasonMissing}, {@link ProblemNotInState}, {@link ProblemUnproven} */
    void settleProblem(Actor by, long problemId, Step step, String reason) throws Refusal;

    enum Step {
        /** 完成整改: an open problem, on evidence given since it was last opened. */
        CLOSE,
        /** 长期坚持: a problem under rectification whose end cannot be named. */
        KEEP_UP,
        /** 重新整改: a closed or lasting problem. */
        REOPEN,
        /** 不作登记: a proposed problem that is none. */
        DISCARD
    }
}
