package org.qianfa.cockpit.domain;

import java.util.List;
import java.util.Map;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.StageStep;

/**
 * What a report still has before it.
 *
 * @param stages  those open or to do, in order; none once it is published or withheld
 * @param elapsed working days it stands at the first of them already
 */
public record RemainingPath(List<Stage> stages, int elapsed) {

    /** @param shares see {@link StayedDays} */
    public static RemainingPath of(List<StageStep> steps, Map<Stage, Integer> shares) {
        List<StageStep> left = steps.stream().filter(step -> !step.stage().alongside() && step.stage() != Stage.PUBLISHED)
                .filter(step -> step.now() || step.state() == StageStep.State.TODO).toList();
        boolean finished = steps.get(Stage.PUBLISHED.ordinal()).state() != StageStep.State.TODO;
        if (finished) {
            return new RemainingPath(List.of(), 0);
        }
        int elapsed = left.isEmpty() || !left.get(0).now() ? 0 : shares.getOrDefault(left.get(0).stage(), 0);
        return new RemainingPath(left.stream().map(StageStep::stage).toList(), elapsed);
    }

    /** A report is submitted when it is signed. */
    boolean submitted() {
        return stages.stream().noneMatch(RemainingPath::beforeSubmission);
    }

    static boolean beforeSubmission(Stage stage) {
        return stage.compareTo(Stage.SIGN) <= 0;
    }
}
