package org.qianfa.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.RecordProblem.Stated;

/**
 * A problem with everything on record about it.
 *
 * @param reportId  the report it was taken from, {@code null} if it was entered by hand
 * @param evidence  how many pieces of evidence were given since it was last opened
 * @param mayKeep   whether this reader may correct, plan and settle it
 * @param mayFollow whether this reader may add progress and evidence
 */
public record ProblemView(long id, long unitId, String unitName, Long reportId, Stated stated, ProblemState state, int evidence, int version,
                          List<Measure> measures, List<Happening> history, boolean mayKeep, boolean mayFollow) {

    /** @param department empty if none leads it @param person empty if none is in charge */
    public record Measure(long id, Planned planned, String department, String person) {
    }

    /** @param day of the evidence, else {@code null} @param document may be empty @param who empty for the process */
    public record Happening(Kind kind, String words, LocalDate day, String document, String who, Instant at) {
    }

    /** What happened to a problem. */
    public enum Kind {
        PROPOSED, RECORDED, COMPLETED, CORRECTED, MEASURE_ADDED, MEASURE_CORRECTED, MEASURE_DROPPED, PROGRESS, EVIDENCE, CLOSED, KEPT_UP, REOPENED,
        DISCARDED
    }
}
