package org.qianfa.cockpit.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.PastDays.Pool;
import org.qianfa.people.UnitKind;

/**
 * Walks the remaining path of a report many times, each stage taking as long as it once took somebody, and reads from
 * the ends how early and how late the report may be. What is drawn follows from the seed alone.
 *
 * <p>A stay counts with all returns there were to its stage; returns need no model of their own.
 */
public final class Simulation {

    static final int RUNS = 500;

    private final PastDays past;
    private final UnitKind kind;
    private final Map<Stage, Integer> plan;

    /** @param plan working days the year's plan allows for a stage; none for those it leaves out */
    public Simulation(PastDays past, UnitKind kind, Map<Stage, Integer> plan) {
        this.past = past;
        this.kind = kind;
        this.plan = plan;
    }

    public Outlook run(RemainingPath path, long seed) {
        Map<Stage, Pool> pools = new EnumMap<>(Stage.class);
        path.stages().forEach(stage -> pools.put(stage, past.pool(kind, stage, plan.getOrDefault(stage, 0))));
        if (!path.stages().isEmpty()) {
            pools.computeIfPresent(path.stages().get(0), (stage, pool) -> goingOn(pool, path.elapsed()));
        }
        int[] submitted = new int[RUNS];
        int[] published = new int[RUNS];
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < RUNS; run++) {
            for (Stage stage : path.stages()) {
                int[] days = pools.get(stage).days();
                int drawn = days[random.nextInt(days.length)];
                published[run] += drawn;
                submitted[run] += RemainingPath.beforeSubmission(stage) ? drawn : 0;
            }
        }
        return new Outlook(path.submitted() ? null : spread(submitted), path.stages().isEmpty() ? null : spread(published),
                pools.values().stream().mapToLong(Pool::samples).sum(), weakest(List.copyOf(pools.values())));
    }

    /** Of those that took as long as this one has already, what came then; one day more than any of them, if there is none. */
    private static Pool goingOn(Pool pool, int elapsed) {
        int[] left = Arrays.stream(pool.days()).filter(days -> days >= elapsed).map(days -> days - elapsed).toArray();
        return left.length == 0 ? new Pool(new int[] {1}, pool.samples(), pool.basis()) : new Pool(left, pool.samples(), pool.basis());
    }

    private static Basis weakest(List<Pool> pools) {
        return pools.stream().map(Pool::basis).max(Comparator.naturalOrder()).orElse(Basis.KIND);
    }

    private static Spread spread(int[] ends) {
        Arrays.sort(ends);
        return new Spread(ends[RUNS / 10], ends[RUNS / 2], ends[RUNS * 9 / 10]);
    }

    /** Working days from today. */
    public record Spread(int low, int mid, int high) {
    }

    /** @param submission {@code null} if that is behind it, {@code publication} too if nothing is left */
    public record Outlook(Spread submission, Spread publication, long samples, Basis basis) {
    }
}
