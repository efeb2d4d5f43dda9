package org.qianfa.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.qianfa.proofreading.AgainstLanguageTool;

/**
 * Runs every benchmark beside its peer in one run and prints medians, in microseconds, and their ratio. Only ratios of
 * the same run mean anything. Arguments: patterns of class names, none for all; or {@code ReadSide} and its own, which fills
 * databases for a quarter of an hour and is therefore not among all.
 */
public final class Benchmarks {

    private static final double MEDIAN = 50;

    private Benchmarks() {
    }

    public static void main(String[] patterns) throws Exception {
        if (patterns.length > 0 && patterns[0].equals("ReadSide")) {
            ReadSide.main(Arrays.copyOfRange(patterns, 1, patterns.length));
            return;
        }
        OptionsBuilder options = new OptionsBuilder();
        (patterns.length == 0 ? List.of("org.qianfa.bench") : List.of(patterns)).forEach(options::include);
        System.out.println("Each benchmark takes a quarter of a minute; the table comes at the end.");
        Collection<RunResult> results = new Runner(options.verbosity(VerboseMode.SILENT).mode(Mode.SampleTime).timeUnit(TimeUnit.MICROSECONDS).forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .build()).run();
        print(results);
        AgainstLanguageTool.print();
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> rows = results.stream().sorted(Comparator.comparing(Benchmarks::row)).collect(
                Collectors.groupingBy(Benchmarks::row, TreeMap::new, Collectors.toMap(Benchmarks::side, Benchmarks::median)));
        System.out.printf("%n%-24s %10s %14s %14s %8s%n", "BENCHMARK", "characters", "qianfa µs", "peer µs", "ratio");
        rows.forEach((row, sides) -> {
            double own = sides.get("qianfa");
            double peer = sides.getOrDefault("peer", Double.NaN);
            System.out.printf("%-35s %14.1f %14.1f %8.2f%n", row, own, peer, own / peer);
        });
    }

    private static String row(RunResult result) {
        String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\..*", "$1");
        return "%-24s %10s".formatted(name, result.getParams().getParam("characters"));
    }

    private static String side(RunResult result) {
        return result.getParams().getBenchmark().replaceFirst(".*\\.", "");
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }
}
