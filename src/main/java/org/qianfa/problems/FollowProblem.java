package org.qianfa.problems;

import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Those who lead a measure of an open problem, and the coordinator, tell how it goes and what proves it. */
public interface FollowProblem {

    /** @throws Refusal {@link ProblemFlawed}, {@link ProblemNotInState} */
    void addProgress(Actor by, long problemId, String text) throws Refusal;

    /** @throws Refusal as {@link #addProgress} */
    void addEvidence(Actor by, long problemId, Proof proof) throws Refusal;

    /** @param day of what is proven, not in the future @param document number, title or place of the document, may be empty */
    record Proof(LocalDate day, String note, String document) {
    }
}
