package org.qianfa.problems.domain;

import java.time.LocalDate;
import org.qianfa.problems.FollowProblem.Proof;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemField;
import org.qianfa.problems.ProblemFlaw;
import org.qianfa.problems.ProblemFlawed;
import org.qianfa.problems.RecordProblem.Stated;

/** What must be said of a problem, and how much may be. */
public final class ProblemRules {

    public static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_MEASURE = 1000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_DOCUMENT = 400;
    private static final int LONGEST_REASON = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ProblemRules() {
    }

    /** @return the problem as it is kept */
    public static Stated checked(Stated stated, LocalDate today) throws ProblemFlawed {
        Integer year = stated.year();
        if (year == null) {
            throw new ProblemFlawed(ProblemField.YEAR, ProblemFlaw.MISSING);
        }
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new ProblemFlawed(ProblemField.YEAR, ProblemFlaw.OUT_OF_RANGE);
        }
        return new Stated(year, required(ProblemField.TEXT, stated.text(), LONGEST_TEXT), optional(ProblemField.CAUSE, stated.cause(), LONGEST_TEXT));
    }

    /** Whether those named exist is for others to know. */
    public static Planned checked(Planned planned) throws ProblemFlawed {
        if (planned.departmentId() == null && planned.personId() == null) {
            throw new ProblemFlawed(ProblemField.LEAD, ProblemFlaw.MISSING);
        }
        if (planned.plannedOn() != null && (planned.plannedOn().getYear() < FIRST_YEAR || planned.plannedOn().getYear() > LAST_YEAR)) {
            throw new ProblemFlawed(ProblemField.PLANNED_ON, ProblemFlaw.OUT_OF_RANGE);
        }
        return new Planned(required(ProblemField.MEASURE, planned.text(), LONGEST_MEASURE), planned.departmentId(), planned.personId(),
                planned.plannedOn(), planned.nextYear());
    }

    public static Proof checked(Proof proof, LocalDate today) throws ProblemFlawed {
        if (proof.day() == null) {
            throw new ProblemFlawed(ProblemField.EVIDENCE_DAY, ProblemFlaw.MISSING);
        }
        if (proof.day().isAfter(today)) {
            throw new ProblemFlawed(ProblemField.EVIDENCE_DAY, ProblemFlaw.IN_THE_FUTURE);
        }
        if (proof.day().getYear() < FIRST_YEAR) {
            throw new ProblemFlawed(ProblemField.EVIDENCE_DAY, ProblemFlaw.OUT_OF_RANGE);
        }
        return new Proof(proof.day(), required(ProblemField.EVIDENCE_NOTE, proof.note(), LONGEST_NOTE),
                optional(ProblemField.EVIDENCE_DOCUMENT, proof.document(), LONGEST_DOCUMENT));
    }

    public static String progress(String text) throws ProblemFlawed {
        return required(ProblemField.PROGRESS, text, LONGEST_NOTE);
    }

    /** As much of a reason as a history keeps; the journal has all of it. */
    public static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 1) + "…" : reason;
    }

    private static String required(ProblemField field, String text, int longest) throws ProblemFlawed {
        String tidy = optional(field, text, longest);
        if (tidy.isEmpty()) {
            throw new ProblemFlawed(field, ProblemFlaw.MISSING);
        }
        return tidy;
    }

    private static String optional(ProblemField field, String text, int longest) throws ProblemFlawed {
        String tidy = text == null ? "" : text.replace("\0", "").strip();
        if (tidy.length() > longest) {
            throw new ProblemFlawed(field, ProblemFlaw.TOO_LONG);
        }
        return tidy;
    }
}
