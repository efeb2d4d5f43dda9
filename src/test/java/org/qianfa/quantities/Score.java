package org.qianfa.quantities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.quantities.GoldFigures.Annotated;

/** Compares what was read with what was annotated: right means the same place, value and unit. */
final class Score {

    private final List<Annotated> expected = new ArrayList<>();
    private final List<Quantity> read = new ArrayList<>();
    private final List<Annotated> missed = new ArrayList<>();
    private final List<Quantity> extra = new ArrayList<>();
    private final Map<Annotated, Quantity> right = new LinkedHashMap<>();

    static Score of(List<Annotated> expected, List<Quantity> read) {
        Score score = new Score();
        score.expected.addAll(expected);
        score.read.addAll(read);
        score.extra.addAll(read);
        for (Annotated annotated : expected) {
            read.stream().filter(annotated::agrees).findFirst()
                    .ifPresentOrElse(q -> score.match(annotated, q), () -> score.missed.add(annotated));
        }
        return score;
    }

    static Score sum(List<Score> scores) {
        Score sum = new Score();
        for (Score score : scores) {
            sum.expected.addAll(score.expected);
            sum.read.addAll(score.read);
            sum.missed.addAll(score.missed);
            sum.extra.addAll(score.extra);
            sum.right.putAll(score.right);
        }
        return sum;
    }

    private void match(Annotated annotated, Quantity quantity) {
        right.put(annotated, quantity);
        extra.remove(quantity);
    }

    double recall() {
        return expected.isEmpty() ? 1 : (double) right.size() / expected.size();
    }

    double precision() {
        return read.isEmpty() ? 1 : (double) right.size() / read.size();
    }

    void print(String name) {
        printSum(name);
        missed.forEach(a -> System.out.println("  missed " + a.start() + " " + a.text() + " = " + a.value() + " " + a.unit()));
        extra.forEach(q -> System.out.println("  extra  " + q.start() + " " + q.text() + " = " + GoldFigures.numbers(q.value()) + " " + q.unit()));
    }

    void printSum(String name) {
        System.out.printf(Locale.ROOT, "FIGURES %-20s annotated %3d, read %3d, right %3d: precision %.3f, recall %.3f; "
                + "kind %.3f, modifier %.3f, indicator %.3f%n", name, expected.size(), read.size(), right.size(), precision(), recall(),
                share((a, q) -> a.kind().equals(q.kind().word())), share((a, q) -> a.modifier().equals(q.modifier().word())),
                right.entrySet().stream().mapToDouble(e -> common(e.getKey().indicator(), e.getValue().indicator())).average().orElse(1));
    }

    void printKinds() {
        Map<String, Long> annotated = count(expected, Annotated::kind);
        Map<String, Long> reads = count(read, q -> q.kind().word());
        Map<String, Long> wrong = count(missed, Annotated::kind);
        Map<String, Long> surplus = count(extra, q -> q.kind().word());
        annotated.forEach((kind, all) -> System.out.printf(Locale.ROOT, "FIGURES   %-8s annotated %3d, recall %.3f, precision %.3f%n", kind, all,
                1 - wrong.getOrDefault(kind, 0L) / (double) all,
                1 - surplus.getOrDefault(kind, 0L) / (double) Math.max(1, reads.getOrDefault(kind, 0L))));
    }

    private double share(BiPredicate<Annotated, Quantity> same) {
        return right.isEmpty() ? 1 : right.entrySet().stream().filter(e -> same.test(e.getKey(), e.getValue())).count() / (double) right.size();
    }

    private static <T> Map<String, Long> count(List<T> list, Function<T, String> kind) {
        return list.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }

    /** The share of the annotated indicator's characters that the proposed one has as well. */
    private static double common(String annotated, String proposed) {
        List<Integer> left = new ArrayList<>(proposed.chars().boxed().toList());
        return annotated.isEmpty() ? 1 : annotated.chars().boxed().filter(left::remove).count() / (double) annotated.length();
    }
}
