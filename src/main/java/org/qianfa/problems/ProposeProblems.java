package org.qianfa.problems;

import org.qianfa.shared.Actor;

/** Proposes a problem for every item of the chapter in which a report names its shortcomings; the coordinator completes them. */
public interface ProposeProblems {

    /** What is in the register already is not proposed again. @return how many are new */
    int proposeProblems(Actor by, long reportId);
}
