package org.qianfa.problems.web;

import org.qianfa.problems.ProblemView;
import org.qianfa.problems.RecordProblem.Correction;
import org.qianfa.problems.RecordProblem.Stated;

/** A problem as somebody types it. @param version what was read, for corrections */
record StatedForm(Long unit, Integer year, String text, String cause, Integer version, String reason) {

    static StatedForm empty(Long unit, Integer year) {
        return new StatedForm(unit, year, "", "", null, "");
    }

    static StatedForm of(ProblemView problem) {
        return new StatedForm(problem.unitId(), problem.stated().year(), problem.stated().text(), problem.stated().cause(), problem.version(), "");
    }

    Stated stated() {
        return new Stated(year, text, cause);
    }

    Correction correction() {
        return new Correction(stated(), version, reason);
    }
}
