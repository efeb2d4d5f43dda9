package org.qianfa.problems.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.problems.FollowProblem.Proof;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemFlawed;
import org.qianfa.problems.ProblemNotInState;
import org.qianfa.problems.ProblemReasonMissing;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.ProblemUnproven;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.SettleProblem.Step;
import org.qianfa.shared.Refusal;

class ProblemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Stated STATED = new Stated(2025, "执法力量薄弱。", "");

    @ParameterizedTest
    @CsvSource({
        "RECTIFYING, CLOSE, CLOSED", "LASTING, CLOSE, CLOSED", "RECTIFYING, KEEP_UP, LASTING", "CLOSED, REOPEN, RECTIFYING",
        "LASTING, REOPEN, RECTIFYING", "PROPOSED, DISCARD, DISCARDED"})
    void a_problem_goes_these_ways(ProblemState from, Step step, ProblemState to) throws Refusal {
        assertThat(problem(from, 1).settled(step).state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, CLOSE", "CLOSED, CLOSE", "DISCARDED, CLOSE", "LASTING, KEEP_UP", "CLOSED, KEEP_UP", "PROPOSED, KEEP_UP", "RECTIFYING, REOPEN",
        "PROPOSED, REOPEN", "DISCARDED, REOPEN", "RECTIFYING, DISCARD", "LASTING, DISCARD", "CLOSED, DISCARD"})
    void and_no_others(ProblemState from, Step step) {
        assertThatThrownBy(() -> problem(from, 1).settled(step)).isInstanceOf(ProblemNotInState.class);
    }

    @Test
    void it_is_closed_on_evidence_given_since_it_was_last_opened() throws Refusal {
        Problem open = problem(ProblemState.RECTIFYING, 0);
        assertThatThrownBy(() -> open.settled(Step.CLOSE)).isInstanceOf(ProblemUnproven.class);
        Problem closed = open.proven().settled(Step.CLOSE);
        Problem again = closed.settled(Step.REOPEN);
        assertThat(again.evidence()).isZero();
        assertThatThrownBy(() -> again.settled(Step.CLOSE)).isInstanceOf(ProblemUnproven.class);
        assertThat(problem(ProblemState.LASTING, 2).settled(Step.REOPEN).evidence()).as("it was never closed").isEqualTo(2);
    }

    @Test
    void only_open_problems_are_worked_on_and_discarded_ones_stay_as_they_are() throws Refusal {
        problem(ProblemState.LASTING, 0).requireOpen();
        assertThatThrownBy(() -> problem(ProblemState.CLOSED, 1).requireOpen()).isInstanceOf(ProblemNotInState.class);
        assertThatThrownBy(() -> problem(ProblemState.PROPOSED, 0).proven()).isInstanceOf(ProblemNotInState.class);
        assertThatThrownBy(() -> problem(ProblemState.DISCARDED, 0).corrected(STATED)).isInstanceOf(ProblemNotInState.class);
        assertThat(problem(ProblemState.PROPOSED, 0).corrected(STATED).state()).isEqualTo(ProblemState.RECTIFYING);
        assertThat(problem(ProblemState.CLOSED, 1).corrected(STATED).state()).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void what_is_said_must_be_said_in_full() throws Refusal {
        assertThat(ProblemRules.checked(new Stated(2025, " 执法力量薄弱。 ", null), TODAY)).isEqualTo(STATED);
        flawed("YEAR, OUT_OF_RANGE", () -> ProblemRules.checked(new Stated(2027, "x", ""), TODAY));
        flawed("YEAR, MISSING", () -> ProblemRules.checked(new Stated(null, "x", ""), TODAY));
        flawed("TEXT, MISSING", () -> ProblemRules.checked(new Stated(2025, " ", ""), TODAY));
        flawed("CAUSE, TOO_LONG", () -> ProblemRules.checked(new Stated(2025, "x", "因".repeat(2001)), TODAY));
        flawed("LEAD, MISSING", () -> ProblemRules.checked(new Planned("培训", null, null, null, true)));
        flawed("MEASURE, MISSING", () -> ProblemRules.checked(new Planned("", 7L, null, null, true)));
        flawed("PLANNED_ON, OUT_OF_RANGE", () -> ProblemRules.checked(new Planned("培训", 7L, null, LocalDate.of(1999, 1, 1), true)));
        flawed("EVIDENCE_DAY, IN_THE_FUTURE", () -> ProblemRules.checked(new Proof(TODAY.plusDays(1), "已培训", ""), TODAY));
        flawed("EVIDENCE_DAY, MISSING", () -> ProblemRules.checked(new Proof(null, "已培训", ""), TODAY));
        flawed("EVIDENCE_NOTE, MISSING", () -> ProblemRules.checked(new Proof(TODAY, "", "街办〔2026〕3号"), TODAY));
        assertThatThrownBy(() -> Problem.reason(" ")).isInstanceOf(ProblemReasonMissing.class);
    }

    private static void flawed(String expected, org.assertj.core.api.ThrowableAssert.ThrowingCallable said) {
        assertThatThrownBy(said).isInstanceOfSatisfying(ProblemFlawed.class, flaw -> assertThat(flaw.field() + ", " + flaw.flaw()).isEqualTo(expected));
    }

    private static Problem problem(ProblemState state, int evidence) {
        return new Problem(1, 2, null, null, STATED, state, evidence, 0);
    }
}
