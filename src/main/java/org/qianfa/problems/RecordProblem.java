package org.qianfa.problems;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator of a unit enters a problem, completes one proposed from a text, or corrects one. */
public interface RecordProblem {

    /** @return the problem's id @throws Refusal {@link ProblemFlawed} */
    long recordProblem(Actor by, long unitId, Stated stated) throws Refusal;

    /**
     * What it said before stands in the journal. A proposed problem is completed by it and needs no reason.
     *
     * @throws Refusal {@link ProblemFlawed}, {@link ProblemReasonMissing}, {@link ProblemChanged}, {@link ProblemNotInState}
     */
    void correctProblem(Actor by, long problemId, Correction correction) throws Refusal;

    /** @param year of the report that names it @param cause may be empty */
    record Stated(Integer year, String text, String cause) {
    }

    /** @param version what the person last saw; {@code null}: the last writer wins */
    record Correction(Stated stated, Integer version, String reason) {
    }
}
