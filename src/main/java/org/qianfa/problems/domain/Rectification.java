package org.qianfa.problems.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.problems.ImprovementChapter.Rate;
import org.qianfa.problems.ProblemRegister.Tally;
import org.qianfa.problems.ProblemState;

/** How many problems are in which state, and the rate of those closed (整改率). */
public final class Rectification {

    private static final int DECIMALS = 1;

    private Rectification() {
    }

    public static Tally tally(List<ProblemState> states) {
        return tally(states.stream().collect(Collectors.toMap(Function.identity(), state -> 1, Integer::sum)));
    }

    public static Tally tally(Map<ProblemState, Integer> counts) {
        return new Tally(counts.getOrDefault(ProblemState.PROPOSED, 0), counts.getOrDefault(ProblemState.RECTIFYING, 0),
                counts.getOrDefault(ProblemState.LASTING, 0), counts.getOrDefault(ProblemState.CLOSED, 0));
    }

    /** In per cent, half up, without zeros at its end. */
    public static Rate rate(Tally tally) {
        if (tally.all() == 0) {
            return new Rate(0, 0, null);
        }
        BigDecimal percent = BigDecimal.valueOf(tally.closed() * 100L).divide(BigDecimal.valueOf(tally.all()), DECIMALS, RoundingMode.HALF_UP);
        return new Rate(tally.closed(), tally.all(),
                percent.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(percent.stripTrailingZeros().toPlainString()));
    }
}
