package org.qianfa.cockpit.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.StageStep.State;

/**
 * Reads from the stays of a report how far it is.
 *
 * <p>A report that was sent back has passed later stages already and must pass them again. What was left before the
 * earliest open stage began anew therefore counts as still to do.
 */
public final class Progress {

    private final Map<Stage, StageTally> tallies = new EnumMap<>(Stage.class);
    private final Outcome outcome;
    private final Instant now;

    /** @param outcome {@code null} while the report is on its way */
    public Progress(Collection<StageTally> tallies, Outcome outcome, Instant now) {
        tallies.forEach(tally -> this.tallies.put(tally.stage(), tally));
        this.outcome = outcome;
        this.now = now;
    }

    public List<StageStep> steps() {
        return Arrays.stream(Stage.values()).map(this::step).toList();
    }

    private StageStep step(Stage stage) {
        if (stage == Stage.PUBLISHED) {
            return published();
        }
        StageTally tally = tallies.get(stage);
        if (tally == null) {
            State state = passedBeyond(stage) ? State.SKIPPED : State.TODO;
            return new StageStep(stage, state, null, null, null, false, 0, 0, 0);
        }
        State state = state(tally);
        boolean overdue = tally.open() > 0 && tally.dueAt() != null && tally.dueAt().isBefore(now);
        return new StageStep(stage, state, tally.lastEntered(), state == State.DONE ? tally.lastLeft() : null, tally.dueAt(),
                overdue, done(tally), parts(tally), tally.returned());
    }

    private StageStep published() {
        if (outcome == null) {
            return new StageStep(Stage.PUBLISHED, State.TODO, null, null, null, false, 0, 0, 0);
        }
        State state = outcome.kind() == Outcome.Kind.PUBLISHED ? State.DONE : State.SKIPPED;
        return new StageStep(Stage.PUBLISHED, state, outcome.at(), state == State.DONE ? outcome.at() : null, null, false, 0, 0, 0);
    }

    private State state(StageTally tally) {
        if (outcome != null && outcome.terminated()) {
            return done(tally) > 0 && done(tally) == parts(tally) ? State.DONE : State.SKIPPED;
        }
        boolean partlyDone = done(tally) > 0 && done(tally) < parts(tally);
        if (tally.open() > 0 || partlyDone) {
            return State.NOW;
        }
        return toBeRepeated(tally) ? State.TODO : State.DONE;
    }

    private boolean toBeRepeated(StageTally tally) {
        return !tally.stage().alongside() && earliestOpen().filter(open -> open.stage().compareTo(tally.stage()) < 0)
                .map(open -> !open.lastEntered().isBefore(tally.lastLeft())).orElse(false);
    }

    private boolean passedBeyond(Stage stage) {
        if (outcome != null) {
            return true;
        }
        return tallies.values().stream()
                .filter(later -> !later.stage().alongside() && later.stage().compareTo(stage) > 0)
                .anyMatch(later -> later.open() > 0 || !toBeRepeated(later));
    }

    private Optional<StageTally> earliestOpen() {
        return tallies.values().stream().filter(tally -> !tally.stage().alongside() && tally.open() > 0).findFirst();
    }

    /** Every section that is drafted must be reviewed, also those that have not come so far. */
    private long parts(StageTally tally) {
        StageTally drafts = tallies.get(Stage.DRAFT);
        return tally.stage() == Stage.SECTION_REVIEW && drafts != null ? Math.max(drafts.parts(), tally.parts()) : tally.parts();
    }

    private long done(StageTally tally) {
        long closed = tally.parts() - tally.open();
        StageTally drafts = tallies.get(Stage.DRAFT);
        if (tally.stage() != Stage.SECTION_REVIEW || drafts == null) {
            return Math.max(0, closed);
        }
        return Math.max(0, Math.min(closed, parts(tally) - drafts.open() - tally.open()));
    }
}
