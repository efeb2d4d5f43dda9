package org.qianfa.problems.domain;

import org.qianfa.problems.ProblemNotInState;
import org.qianfa.problems.ProblemReasonMissing;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.ProblemUnproven;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.SettleProblem.Step;

/**
 * A problem as it stands.
 *
 * @param reportId the report it was taken from, {@code null} if it was entered by hand
 * @param source   digest of the words it was taken from, {@code null} likewise
 * @param evidence how many pieces of evidence were given since it was last opened
 */
public record Problem(long id, long unitId, Long reportId, String source, Stated stated, ProblemState state, int evidence, int version) {

    /** A completed proposal is under rectification; any other correction leaves the state as it is. */
    public Problem corrected(Stated as) throws ProblemNotInState {
        if (state == ProblemState.DISCARDED) {
            throw new ProblemNotInState(state);
        }
        return new Problem(id, unitId, reportId, source, as, state == ProblemState.PROPOSED ? ProblemState.RECTIFYING : state, evidence, version);
    }

    public Problem proven() throws ProblemNotInState {
        requireOpen();
        return new Problem(id, unitId, reportId, source, stated, state, evidence + 1, version);
    }

    /** For measures, progress and evidence. */
    public void requireOpen() throws ProblemNotInState {
        if (!state.open()) {
            throw new ProblemNotInState(state);
        }
    }

    public Problem settled(Step step) throws ProblemNotInState, ProblemUnproven {
        boolean possible = switch (step) {
            case CLOSE -> state.open();
            case KEEP_UP -> state == ProblemState.RECTIFYING;
            case REOPEN -> state == ProblemState.CLOSED || state == ProblemState.LASTING;
            case DISCARD -> state == ProblemState.PROPOSED;
        };
        if (!possible) {
            throw new ProblemNotInState(state);
        }
        if (step == Step.CLOSE && evidence == 0) {
            throw new ProblemUnproven();
        }
        boolean anew = step == Step.REOPEN && state == ProblemState.CLOSED;
        return new Problem(id, unitId, reportId, source, stated, after(step), anew ? 0 : evidence, version);
    }

    private static ProblemState after(Step step) {
        return switch (step) {
            case CLOSE -> ProblemState.CLOSED;
            case KEEP_UP -> ProblemState.LASTING;
            case REOPEN -> ProblemState.RECTIFYING;
            case DISCARD -> ProblemState.DISCARDED;
        };
    }

    /** As it stands in the history. */
    public static Kind kindOf(Step step) {
        return switch (step) {
            case CLOSE -> Kind.CLOSED;
            case KEEP_UP -> Kind.KEPT_UP;
            case REOPEN -> Kind.REOPENED;
            case DISCARD -> Kind.DISCARDED;
        };
    }

    /** @return the reason without blanks around it */
    public static String reason(String given) throws ProblemReasonMissing {
        if (given == null || given.isBlank()) {
            throw new ProblemReasonMissing();
        }
        return given.strip();
    }
}
