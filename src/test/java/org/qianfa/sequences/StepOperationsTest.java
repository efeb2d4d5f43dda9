package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qianfa.inbox.StepKind;
import org.qianfa.sequences.StepOperations.Cell;
import org.qianfa.sequences.StepOperations.Step;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every operation on every kind of step, in every situation that matters, tried by whoever has the step, could have it, did
 * the one before, coordinates, administers, or has no business there; each on a report that came there by real moves. What
 * is done leaves engine, inbox and domain in agreement, what is refused leaves nothing.
 *
 * <p>{@code -Dqianfa.operations.every=1} tries all, the build every fourth on each step. The outcomes stand in {@code sequences/step-operations.txt}; what happened is written to
 * {@code target/step-operations.txt} in the same form.
 */
@HouseInPlay
class StepOperationsTest {

    /** Of the operations on a step, the others on the next: all would take the build too long. */
    private static final int EVERY = Integer.getInteger("qianfa.operations.every", 4);
    private static final String PREFIX = "userTask_";
    private static final Path HAPPENED = Path.of("target", "step-operations.txt");
    /** What other modules do to steps. */
    private static final Set<String> ELSEWHERE = Set.of("TerminateReport.terminate", "RestartReport.restart", "BulkTasks.actOn");
    /** Commands that are about no open step: letters once sent, failed jobs, versions; and what the process itself calls. */
    private static final Set<String> ABOUT_NO_STEP = Set.of("AnswerAdvice.answerAdvice", "OpenCirculation.openCirculation", "RemindReaders.remindReaders",
            "FailedJobs.retry", "FailedJobs.retryAll", "MigrateProcesses.migrate", "MigrateProcesses.plan", "OpenSteps.locked", "CountersignedSteps.done", "CountersignedSteps.gone",
            "CountersignedSteps.requireFree");

    @Autowired ApplicationContext house;
    private final OperationTable expected = OperationTable.expected();

    @AfterAll
    static void the_engine_goes_by_the_worlds_clock_again() {
        ClockUtil.reset();
    }

    @Test
    void the_table_speaks_of_every_step_of_the_diagrams_and_of_every_operation_of_the_code() {
        Set<String> steps = Arrays.stream(StepKind.values()).flatMap(kind -> kind.taskKeys().stream()).map(StepOperationsTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(expected.steps())).isEqualTo(steps);

        Set<String> operations = expected.operations().stream().map(one -> one.split(" ")[0]).filter(one -> one.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> commands = new TreeSet<>(Commands.of(house, "workflow", "cooperation"));
        assertThat(commands).as("exempt because they are about no step").containsAll(ABOUT_NO_STEP);
        commands.removeAll(ABOUT_NO_STEP);
        commands.addAll(ELSEWHERE);
        assertThat(operations).as("operations of the code and of the table").isEqualTo(commands);
    }

    @Test
    void each_operation_on_each_step_is_done_or_refused_as_the_table_says() throws Exception {
        World world = World.in(house);
        OperationTable happened = new OperationTable();
        Trial trial = new Trial(world, happened);
        Set<String> reached = new Scenes(world, trial::all).all();
        Files.writeString(HAPPENED, happened.toString());

        System.out.printf("STEP OPERATIONS: %d cells, %d steps, %d operations; %d done%n", happened.count(), reached.size(), happened.operations().size(), trial.done);
        assertThat(trial.faults).isEmpty();
        assertThat(reached).isEqualTo(Arrays.stream(StepKind.values()).flatMap(kind -> kind.taskKeys().stream()).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(happened.operations()).as("operations tried and operations of the table").isEqualTo(expected.operations());
        List<String> differences = expected.differences(happened);
        assertThat(differences).as(() -> differences.size() + " cells differ, see " + HAPPENED + "\n" + String.join("\n", differences)).isEmpty();
    }

    private static String name(String taskKey) {
        return taskKey.substring(PREFIX.length());
    }

    /** All operations on one step, each from where the world stands. */
    private static final class Trial {

        private final World world;
        private final Map<String, Cell> operations;
        private final Invariants invariants;
        private final Digest digest;
        private final OperationTable happened;
        private final List<String> faults = new ArrayList<>();
        private int done;

        Trial(World world, OperationTable happened) {
            this.world = world;
            this.operations = new StepOperations(world).all();
            this.invariants = new Invariants(world);
            this.digest = new Digest(world.jdbc());
            this.happened = happened;
        }

        void all(TaskInfo task) throws Exception {
            Step step = step(task);
            Map<String, Actor> people = people(step);
            int at = step.task().taskKey().hashCode();
            for (Map.Entry<String, Cell> operation : operations.entrySet()) {
                if (Math.floorMod(at++, EVERY) > 0) {
                    continue;
                }
                World.Mark mark = world.mark();
                String unprepared = new Attempt("prepare", null, "", null, null, () -> operation.getValue().setting().prepare(step)).tried();
                if (unprepared != null) {
                    happened.put(operation.getKey(), "situation", name(task.taskKey()), unprepared);
                } else {
                    happened.put(operation.getKey(), "situation", name(task.taskKey()), "arises");
                    for (Map.Entry<String, Actor> person : people.entrySet()) {
                        happened.put(operation.getKey(), person.getKey(), name(task.taskKey()), outcome(operation, person.getValue(), step));
                    }
                }
                world.back(mark);
            }
        }

        private String outcome(Map.Entry<String, Cell> operation, Actor by, Step step) throws Exception {
            World.Mark before = world.mark();
            try {
                return tried(operation, by, step, before);
            } catch (Exception | AssertionError wrong) {
                StringWriter trace = new StringWriter();
                wrong.printStackTrace(new PrintWriter(trace));
                faults.add(operation.getKey() + " on " + step.task().taskKey() + " by " + by.username() + ": "
                        + trace.toString().lines().filter(line -> !line.startsWith("\tat ") || line.contains("org.qianfa")).limit(20).collect(Collectors.joining("\n")));
                return "fault";
            } finally {
                world.back(before);
            }
        }

        /** What was refused, or only rehearsed, leaves everything as it was. */
        private String tried(Map.Entry<String, Cell> operation, Actor by, Step step, World.Mark before) throws Exception {
            long written = world.written();
            world.tick();
            String code = new Attempt(operation.getKey(), by, step.task().taskKey(), null, null, () -> operation.getValue().operation().done(by, step)).tried();
            if (code == null && !operation.getKey().endsWith(".preview")) {
                invariants.quick();
                if (operation.getKey().startsWith("work") || operation.getKey().startsWith("GiveCountersign")) {
                    new Duties(world).check();
                }
                done++;
            } else if (world.written() != written && !(operation.getKey().startsWith("work") && Working.IN_PARTS.contains(step.task().taskKey()))) {
                Map<String, Long> after = digest.taken();
                world.back(before);
                assertThat(after).as("what was left behind").isEqualTo(digest.taken());
            }
            return code == null ? "done" : code;
        }

        private Map<String, Actor> people(Step step) {
            Map<String, Actor> people = new LinkedHashMap<>();
            people.put("holder", step.holder());
            people.put("colleague", step.next());
            people.put("before", step.before());
            people.put("coordinator", world.cast.actor("coordinator2"));
            people.put("supervisor", world.cast.actor("supervisor"));
            people.put("system", world.cast.actor("keeper"));
            people.put("security", world.cast.actor("security"));
            people.put("stranger", world.cast.actor("stranger"));
            return people;
        }

        private Step step(TaskInfo task) {
            List<Actor> pool = world.cast.everybody().stream().filter(actor -> task.pools().stream().anyMatch(actor.pools()::contains)).toList();
            Actor holder = task.assigneeId() == null ? pool.get(0) : world.cast.withId(task.assigneeId());
            Actor next = pool.stream().filter(actor -> actor.id() != holder.id()).findFirst().orElse(world.cast.actor("secrecy1"));
            return new Step(task, holder, next, world.before(task).orElse(world.cast.actor("secrecy1")));
        }
    }
}
