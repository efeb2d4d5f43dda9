package org.qianfa.cockpit.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;
import org.qianfa.cockpit.Stage;

/**
 * Shares out the time of a report among its stages. Every moment belongs to one stage, the earliest that was open: while a
 * section is still being drafted, the review of the others holds nothing up. What nobody worked on belongs to the stage
 * before. The shares therefore add up to the time the report took.
 */
final class StageShares<T extends Comparable<? super T>> {

    private final List<Stay<T>> stays;
    private final T now;

    StageShares(Collection<Stay<T>> stays, T now) {
        this.now = now;
        this.stays = stays.stream().filter(stay -> !stay.stage().alongside()).toList();
    }

    /** Stages the report has been at. */
    Map<Stage, Long> shares(ToLongBiFunction<T, T> between) {
        Map<Stage, Long> shares = new EnumMap<>(Stage.class);
        stays.forEach(stay -> shares.put(stay.stage(), 0L));
        Stage last = null;
        T from = null;
        for (T to : boundaries()) {
            if (from != null) {
                last = openBetween(from, to).orElse(last);
                shares.merge(last, between.applyAsLong(from, to), Long::sum);
            }
            from = to;
            last = leftAt(to).orElse(last);
        }
        return shares;
    }

    private TreeSet<T> boundaries() {
        TreeSet<T> moments = new TreeSet<>();
        stays.forEach(stay -> {
            moments.add(stay.from());
            moments.add(stay.end(now));
        });
        return moments;
    }

    private Optional<Stage> openBetween(T from, T to) {
        return stays.stream().filter(stay -> stay.from().compareTo(from) <= 0 && stay.end(now).compareTo(to) >= 0).map(Stay::stage)
                .min(Comparator.naturalOrder());
    }

    /** Whose end the following gap belongs to. */
    private Optional<Stage> leftAt(T moment) {
        return stays.stream().filter(stay -> stay.end(now).compareTo(moment) == 0).map(Stay::stage).max(Comparator.naturalOrder());
    }
}
