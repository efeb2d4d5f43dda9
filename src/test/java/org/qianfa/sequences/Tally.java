package org.qianfa.sequences;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often what was tried and what became of it. */
final class Tally {

    private static final long SECOND = 1_000_000_000;

    private final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();
    int finished;
    int compared;
    long drawing;
    long acting;
    long checking;
    long finishing;

    /** Kinds that are to be tried. */
    void expect(Collection<String> kinds) {
        kinds.forEach(kind -> outcomes.computeIfAbsent(kind, key -> new TreeMap<>()));
    }

    /** Kinds done less often than that, e.g. because they are always refused. */
    List<String> doneLessThan(int times) {
        return outcomes.keySet().stream().filter(kind -> done(kind) < times).toList();
    }

    /** @param code {@code null} if it was done */
    void count(String kind, String code) {
        outcomes.computeIfAbsent(kind, key -> new TreeMap<>()).merge(code == null ? "done" : code, 1, Integer::sum);
    }

    int tried() {
        return outcomes.values().stream().flatMap(codes -> codes.values().stream()).mapToInt(Integer::intValue).sum();
    }

    int done() {
        return outcomes.values().stream().mapToInt(codes -> codes.getOrDefault("done", 0)).sum();
    }

    int done(String kind) {
        return outcomes.getOrDefault(kind, Map.of()).getOrDefault("done", 0);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format("seconds: drawing %d, acting %d, checking %d, to the end %d%n", drawing / SECOND, acting / SECOND,
                checking / SECOND, finishing / SECOND));
        outcomes.forEach((kind, codes) -> table.append(String.format("%-28s %6d done %6d  %s%n", kind, codes.values().stream().mapToInt(Integer::intValue).sum(),
                codes.getOrDefault("done", 0), codes)));
        return table.append("never done: ").append(doneLessThan(1)).append('\n').toString();
    }
}
