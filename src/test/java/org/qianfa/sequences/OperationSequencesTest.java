package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qianfa.sequences.Sequence.Failure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * People do anything they might do, in any order, from every stage of the year. After every step engine, inbox and domain
 * agree, the report goes on, duties stay apart, and the journal says what was done and nothing that was refused.
 *
 * <p>{@code -Dqianfa.sequences=10000} runs as many, {@code -Dqianfa.seed=7} others. A sequence that fails is told in words,
 * shortened as far as it still fails in the same way; {@code -Dqianfa.seed=1 -Dqianfa.sequence=105
 * "-Dqianfa.sequence.from=second release"} runs that one alone, as it was told.
 */
@HouseInPlay
class OperationSequencesTest {

    private static final int SEQUENCES = Integer.getInteger("qianfa.sequences", 130);
    private static final long SEED = Long.getLong("qianfa.seed", 1);
    private static final Integer ONLY = Integer.getInteger("qianfa.sequence");
    private static final String FROM = System.getProperty("qianfa.sequence.from");
    private static final int LONGEST = 20;
    private static final int SHORTEST = 6;
    /** Every so many sequences the report is taken to its end. */
    private static final int TO_THE_END = Integer.getInteger("qianfa.sequences.end", 21);
    private static final int PER_ROUND = 260;
    /** No round begins after that. */
    private static final long LONGEST_RUN = Duration.ofMinutes(Integer.getInteger("qianfa.sequences.minutes", 120)).toNanos();
    /** So many that each kind of operation is done at least once. */
    private static final int ENOUGH = 2000;
    /** Tried to be refused. */
    private static final Set<String> REFUSED = Set.of("approve unticked");
    private static final int FAILURES_TOLD = 12;
    private static final long LONGEST_SHORTENING = Duration.ofSeconds(60).toNanos();
    private static final Path TOLD = Path.of("target", "operation-sequences.txt");

    @Autowired ApplicationContext house;
    private final Tally tally = new Tally();
    private int stages;
    private final Map<String, String> failures = new LinkedHashMap<>();

    @AfterAll
    static void the_engine_goes_by_the_worlds_clock_again() {
        ClockUtil.reset();
    }

    @Test
    void whatever_people_do_in_whatever_order_the_house_stays_consistent_and_the_report_goes_on() throws Exception {
        long begun = System.nanoTime();
        long workedBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int run = 0;
        while (run < SEQUENCES && System.nanoTime() - begun < LONGEST_RUN) {
            run = round(World.in(house), run, Math.min(SEQUENCES, run + PER_ROUND));
        }
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - workedBefore;
        System.out.printf("OPERATION SEQUENCES: %d from %d stages with seed %d in %d s, %d s of them at work; %d operations tried, %d done; %d taken to the end, %d refusals compared%n%s",
                run, stages, SEED, (System.nanoTime() - begun) / 1_000_000_000, worked / 1_000_000_000, tally.tried(), tally.done(), tally.finished, tally.compared, tally);
        write();
        assertThat(failures.keySet()).as("told in words in " + TOLD).isEmpty();
        assertThat(tally.doneLessThan(1)).as("kinds of operations never done in " + run + " sequences").matches(never -> REFUSED.containsAll(never) || SEQUENCES < ENOUGH);
    }

    /** As soon as a failure is found, since many sequences take long. */
    private void write() {
        try {
            Files.writeString(TOLD, String.join("\n\n", failures.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Through the year once, with as many sequences from every stage. */
    private int round(World world, int from, int to) throws Exception {
        Sequence sequence = new Sequence(world, tally);
        List<Starts.Start> starts = new Starts(world).andAfter();
        stages = starts.size();
        int run = from;
        for (int i = 0; i < stages; i++) {
            starts.get(i).way().go();
            for (; ONLY == null && run < from + (to - from) * (i + 1) / stages; run++) {
                one(sequence, starts.get(i), run);
            }
            if (starts.get(i).name().equals(FROM)) {
                one(sequence, starts.get(i), ONLY);
            }
        }
        return ONLY == null ? run : to;
    }

    private void one(Sequence sequence, Starts.Start start, int number) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + number);
        List<Long> steps = random.longs(SHORTEST + random.nextInt(LONGEST - SHORTEST + 1)).boxed().toList();
        boolean toTheEnd = number % TO_THE_END == 0;
        Failure failure = sequence.run(steps, toTheEnd);
        if (failure == null || failures.size() >= FAILURES_TOLD && !failures.containsKey(failure.sign())) {
            return;
        }
        if (failures.putIfAbsent(failure.sign(), told(start, number, failure)) == null) {
            write();
            failures.put(failure.sign(), told(start, number, shortest(sequence, steps, toTheEnd, failure)));
            write();
        }
    }

    /** The shortest way found to the same failure: first what came after is left out, then step by step what is not needed. */
    private static Failure shortest(Sequence sequence, List<Long> all, boolean toTheEnd, Failure first) {
        long begun = System.nanoTime();
        List<Long> steps = new ArrayList<>(all.subList(0, first.steps()));
        Failure shortest = first;
        for (int i = steps.size() - 1; i >= 0 && System.nanoTime() - begun < LONGEST_SHORTENING; i--) {
            List<Long> fewer = new ArrayList<>(steps);
            fewer.remove(i);
            Failure again = sequence.run(fewer, toTheEnd);
            if (again != null && again.sign().equals(first.sign())) {
                steps = fewer;
                shortest = again;
            }
        }
        return shortest;
    }

    private static String told(Starts.Start start, int number, Failure failure) {
        StringWriter trace = new StringWriter();
        failure.what().printStackTrace(new PrintWriter(trace));
        return "sequence " + number + " with seed " + SEED + " from " + start.name() + ":\n  " + String.join("\n  ", failure.story()) + "\n"
                + trace.toString().lines().filter(line -> !line.startsWith("\tat ") || line.contains("org.qianfa")).limit(30).toList().stream().reduce("", (text, line) -> text + line + "\n");
    }
}
