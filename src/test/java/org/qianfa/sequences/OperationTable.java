package org.qianfa.sequences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What becomes of every operation on every kind of step, by person; written as {@code sequences/step-operations.txt} explains. */
final class OperationTable {

    private static final String STEPS = "steps ";
    private static final String OTHERS = "*";

    private final Set<String> steps = new LinkedHashSet<>();
    /** Operation, person, step, outcome. */
    private final Map<String, Map<String, Map<String, String>>> cells = new LinkedHashMap<>();

    static OperationTable expected() {
        try {
            return parsed(new ClassPathResource("sequences/step-operations.txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OperationTable parsed(String text) {
        OperationTable table = new OperationTable();
        String operation = null;
        for (String line : text.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).toList()) {
            if (line.startsWith(STEPS)) {
                table.steps.addAll(List.of(line.substring(STEPS.length()).strip().split(" +")));
            } else if (line.startsWith(" ")) {
                table.person(operation, line.strip());
            } else {
                operation = line.strip();
            }
        }
        return table;
    }

    private void person(String operation, String line) {
        String[] parts = line.split(" *\\| *|  +");
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            List<String> words = List.of(parts[i].strip().split(" +"));
            words.subList(1, words.size()).forEach(step -> outcomes.put(step, words.get(0)));
        }
        cells.computeIfAbsent(operation, key -> new LinkedHashMap<>()).put(parts[0].strip(), outcomes);
    }

    void put(String operation, String person, String step, String outcome) {
        steps.add(step);
        cells.computeIfAbsent(operation, key -> new LinkedHashMap<>()).computeIfAbsent(person, key -> new LinkedHashMap<>()).put(step, outcome);
    }

    Set<String> steps() {
        return steps;
    }

    Set<String> operations() {
        return cells.keySet();
    }

    /** {@code null} if nothing is said of it. */
    private String outcome(String operation, String person, String step) {
        Map<String, String> outcomes = cells.getOrDefault(operation, Map.of()).getOrDefault(person, Map.of());
        return outcomes.getOrDefault(step, steps.contains(step) ? outcomes.get(OTHERS) : null);
    }

    /** Each cell in which what happened is not what was expected. */
    List<String> differences(OperationTable happened) {
        List<String> differences = new ArrayList<>();
        happened.cells.forEach((operation, people) -> people.forEach((person, outcomes) -> outcomes.forEach((step, outcome) -> {
            String expected = outcome(operation, person, step);
            if (!outcome.equals(expected)) {
                differences.add(operation + " on " + step + " by " + person + ": expected " + expected + ", but was " + outcome);
            }
        })));
        return differences;
    }

    long count() {
        return cells.values().stream().flatMap(people -> people.values().stream()).mapToLong(Map::size).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(STEPS + String.join(" ", steps) + "\n");
        cells.forEach((operation, people) -> {
            text.append('\n').append(operation).append('\n');
            people.forEach((person, outcomes) -> text.append(String.format("  %-14s%s%n", person, line(outcomes))));
        });
        return text.toString();
    }

    /** What happens most often is said of all others. */
    private static String line(Map<String, String> outcomes) {
        Map<String, List<String>> byOutcome = outcomes.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        String usual = byOutcome.entrySet().stream().max(Comparator.comparingInt(entry -> entry.getValue().size())).orElseThrow().getKey();
        List<String> parts = new ArrayList<>(List.of(usual + " " + OTHERS));
        byOutcome.forEach((outcome, where) -> {
            if (!outcome.equals(usual)) {
                parts.add(outcome + " " + String.join(" ", where));
            }
        });
        return String.join(" | ", parts);
    }
}
