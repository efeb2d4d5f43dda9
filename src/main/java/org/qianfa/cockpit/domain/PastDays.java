package org.qianfa.cockpit.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Stage;
import org.qianfa.people.UnitKind;

/** How many working days reports stood at each stage so far, by the kind of their unit. */
public final class PastDays {

    /** Fewer stays say nothing about others. */
    static final int ENOUGH = 5;

    private final Map<UnitKind, Map<Stage, IntStream.Builder>> byKind = new EnumMap<>(UnitKind.class);
    private final Map<Stage, IntStream.Builder> ofAll = new EnumMap<>(Stage.class);
    private final Map<String, int[]> read = new HashMap<>();

    public PastDays(List<Past> past) {
        for (Past one : past) {
            Map<Stage, IntStream.Builder> ofKind = byKind.computeIfAbsent(one.kind(), kind -> new EnumMap<>(Stage.class));
            for (long i = 0; i < one.times(); i++) {
                ofKind.computeIfAbsent(one.stage(), stage -> IntStream.builder()).add(one.days());
                ofAll.computeIfAbsent(one.stage(), stage -> IntStream.builder()).add(one.days());
            }
        }
    }

    /** Those of the same kind; else, where they are too few, of all; else what the plan allows, half of it more or less. */
    Pool pool(UnitKind kind, Stage stage, int planned) {
        int[] own = days(kind.name(), stage, byKind.getOrDefault(kind, Map.of()));
        if (own.length >= ENOUGH) {
            return new Pool(own, own.length, Basis.KIND);
        }
        int[] all = days("", stage, ofAll);
        if (all.length >= ENOUGH) {
            return new Pool(all, all.length, Basis.ALL);
        }
        return new Pool(IntStream.rangeClosed((planned + 1) / 2, planned + planned / 2).toArray(), 0, Basis.PLAN);
    }

    /** A builder gives its numbers once. */
    private int[] days(String whose, Stage stage, Map<Stage, IntStream.Builder> from) {
        return read.computeIfAbsent(whose + stage, key -> {
            IntStream.Builder found = from.get(stage);
            return found == null ? new int[0] : found.build().toArray();
        });
    }

    /** @param times how many stays took that many days */
    public record Past(UnitKind kind, Stage stage, int days, long times) {
    }

    /** @param samples how many stays stand behind the days, 0 if it is the plan */
    record Pool(int[] days, long samples, Basis basis) {
    }
}
