package org.qianfa.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qianfa.testing.TestDatabase;

/**
 * The read side at scale, on a database filled in bulk: open tasks in 5,000 pools, and as many steps finished as there are
 * history events. Every query is timed beside the engine's own for the same question, authorisation on, in the same run
 * over the same tasks; medians and p95. Not by JMH: filling takes minutes, and what is slow is measured a few times only.
 *
 * <p>Arguments, each may be missing: databases ({@code POSTGRESQL,H2}), numbers of open tasks ({@code 200000,1000000}), number of
 * finished steps ({@code 1000000}), a word in the names of the queries wanted. Only ratios of the same run mean anything.
 */
public final class ReadSide {

    private static final int WARM = 200;
    private static final int TIMES = 1_000;
    private static final int PEER_WARM = 1;
    private static final int PEER_TIMES = 20;
    private static final int FEWEST = 5;
    private static final long LONGEST = 10_000_000_000L;
    private static final long LONGEST_WARM = 5_000_000_000L;

    private ReadSide() {
    }

    public static void main(String[] arguments) {
        List<String> lines = new ArrayList<>();
        int events = Integer.parseInt(argument(arguments, 2, "1000000"));
        for (String database : argument(arguments, 0, "POSTGRESQL,H2").split(",")) {
            for (String tasks : argument(arguments, 1, "200000,1000000").split(",")) {
                try (ReadSideHouse house = ReadSideHouse.filled(TestDatabase.valueOf(database), Integer.parseInt(tasks), events)) {
                    lines.addAll(measured(house, database + " " + tasks, argument(arguments, 3, "")));
                } catch (Exception | Error e) {
                    e.printStackTrace();
                    // What was started and could not be closed would go on for ever.
                    System.exit(1);
                }
            }
        }
        System.out.printf("%n%-62s %10s %10s %12s %12s %8s%n", "READ SIDE, ms", "median", "p95", "engine", "engine p95", "ratio");
        lines.forEach(System.out::println);
    }

    private static String argument(String[] arguments, int at, String usual) {
        return arguments.length > at ? arguments[at] : usual;
    }

    private static List<String> measured(ReadSideHouse house, String where, String wanted) {
        List<String> lines = new ArrayList<>();
        for (ReadSideQuery query : ReadSideQueries.of(house).stream().filter(query -> query.name().contains(wanted)).toList()) {
            long[] own = times(query.qianfa(), WARM, TIMES);
            long[] peer = query.engine() == null ? null : times(query.engine(), PEER_WARM, PEER_TIMES);
            lines.add(line(where + ", " + query.name(), own, peer));
            System.out.println(lines.get(lines.size() - 1));
        }
        return lines;
    }

    private static String line(String name, long[] own, long[] peer) {
        String left = String.format(Locale.ROOT, "%-62s %10.2f %10.2f", name, at(own, 50), at(own, 95));
        return peer == null ? left
                : left + String.format(Locale.ROOT, " %12.1f %12.1f %8.0f", at(peer, 50), at(peer, 95), at(peer, 50) / at(own, 50));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** Sorted, in nanoseconds. What takes seconds is not asked as often. */
    private static long[] times(Runnable query, int warm, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < warm && (i == 0 || System.nanoTime() - start < LONGEST_WARM); i++) {
            query.run();
        }
        long[] taken = new long[times];
        int done = 0;
        for (long spent = 0; done < times && (done < FEWEST || spent < LONGEST); done++) {
            long begin = System.nanoTime();
            query.run();
            taken[done] = System.nanoTime() - begin;
            spent += taken[done];
        }
        long[] sorted = Arrays.copyOf(taken, done);
        Arrays.sort(sorted);
        return sorted;
    }
}
