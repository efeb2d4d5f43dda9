package org.qianfa.problems;

import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator plans what is done about an open problem, and who leads it. */
public interface KeepMeasures {

    /** @return the measure's id @throws Refusal {@link ProblemFlawed}, {@link ProblemNotInState} */
    long addMeasure(Actor by, long problemId, Planned planned) throws Refusal;

    /** What it said before stays in the problem's history. @throws Refusal as above, {@link ProblemReasonMissing} */
    void correctMeasure(Actor by, long problemId, long measureId, Planned planned, String reason) throws Refusal;

    /** Takes it away; what it said stays in the problem's history. @throws Refusal as {@link #correctMeasure} */
    void dropMeasure(Actor by, long problemId, long measureId, String reason) throws Refusal;

    /**
     * @param departmentId lead department (牵头部门), or {@code null}
     * @param personId     person in charge (责任人), or {@code null}; one of the two must be named
     * @param plannedOn    by when; {@code null} where no day can be named
     * @param nextYear     whether it belongs to the plan of the year after the report
     */
    record Planned(String text, Long departmentId, Long personId, LocalDate plannedOn, boolean nextYear) {
    }
}
