package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.workflow.TaskInfo;

/** A run of operations from where the world stands, each drawn from its own number; the world goes back afterwards. */
final class Sequence {

    private static final Set<String> NOT_JOURNALLED = Set.of("see");
    /** Of those that left something, if only that rows were locked. */
    private static final int REFUSALS_PER_DIGEST = 8;

    private final World world;
    private final Invariants invariants;
    private final Digest digest;
    private final List<Operations.Operation> deck = new ArrayList<>();
    private final Map<String, Operations.Operation> named = new LinkedHashMap<>();
    private final Tally tally;
    private final List<String> story = new ArrayList<>();

    Sequence(World world, Tally tally) {
        this.world = world;
        this.invariants = new Invariants(world);
        this.digest = new Digest(world.jdbc());
        this.tally = tally;
        List.of(new HandingOn(world), new Cooperating(world), new Working(world)).forEach(family -> family.all().forEach((kind, operation) -> {
            deck.add(operation);
            named.put(kind, operation);
            if (kind.startsWith("do") || kind.equals("claim")) {
                // Without work being done the report stays where it began, and what nobody holds nobody hands on.
                deck.addAll(List.of(operation, operation, operation));
            }
        }));
    }

    /** @param toTheEnd whether the report is then taken to its end */
    Failure run(List<Long> steps, boolean toTheEnd) {
        World.Mark mark = world.mark();
        story.clear();
        int at = 0;
        try {
            for (; at < steps.size(); at++) {
                step(steps.get(at));
            }
            invariants.thorough();
            if (toTheEnd) {
                story.add("to the end");
                long begun = System.nanoTime();
                new Finish(world).finish();
                tally.finishing += System.nanoTime() - begun;
                invariants.thorough();
                tally.finished++;
            }
            return null;
        } catch (Exception | AssertionError wrong) {
            return new Failure(wrong, List.copyOf(story), Math.min(at + 1, steps.size()));
        } finally {
            world.back(mark);
        }
    }

    private void step(long number) throws Exception {
        long begun = System.nanoTime();
        Draw draw = new Draw(number, world);
        Attempt attempt = next(draw).draw(draw);
        tally.drawing += System.nanoTime() - begun;
        if (attempt == null) {
            return;
        }
        story.add(attempt.toString());
        world.tick();
        World.Mark before = world.mark();
        long newest = newestEntry();
        long written = world.written();
        begun = System.nanoTime();
        String code = attempt.tried();
        tally.acting += System.nanoTime() - begun;
        begun = System.nanoTime();
        tally.count(attempt.kind(), code);
        story.set(story.size() - 1, attempt + ": " + (code == null ? "done" : code));
        if (code == null) {
            journalled(attempt, newest);
        } else if (attempt.whole()) {
            assertThat(newestEntry()).as("a refused attempt is not written down").isEqualTo(newest);
            if (world.written() == written) {
                tally.compared++;
            } else if (draw.below(REFUSALS_PER_DIGEST) == 0) {
                nothingLeft(before);
            }
        }
        invariants.quick();
        tally.checking += System.nanoTime() - begun;
    }

    /** Anything; or now and then what the tasks as they stand ask for, which chance alone would seldom come to. */
    private Operations.Operation next(Draw draw) {
        List<String> asked = draw.chance(0.4) ? asked() : List.of();
        return asked.isEmpty() ? draw.of(deck) : named.get(draw.of(asked));
    }

    private List<String> asked() {
        Set<String> asked = new LinkedHashSet<>();
        if (world.report().phase() == ReportPhase.TERMINATED) {
            asked.add("restart");
        }
        for (TaskInfo task : world.tasks()) {
            if (task.standing().suspended()) {
                return List.of("resume");
            }
            if (task.standing().delegatedBy() != null) {
                asked.addAll(List.of("giveBack", "takeBack"));
            } else if (task.standing().actingFor() != null) {
                asked.addAll(List.of("takeBack", "do"));
            } else if (task.assigneeId() != null) {
                asked.addAll(List.of("lend", "transfer", "countersign ALL BEFORE", "countersign VOTE AFTER", "askAdvice"));
            }
            if (task.standing().asked() != null) {
                asked.addAll(List.of("grantBack", "refuseBack"));
            } else if (world.goesBack(task)) {
                asked.addAll(List.of("withdraw", "see", "askBack"));
            }
            if (task.taskKey().equals("userTask_countersign")) {
                asked.addAll(List.of("sign AGREE", "sign OBJECT", "addSigners", "removeSigner", "cancelCountersign"));
            }
        }
        return List.copyOf(asked);
    }

    private void nothingLeft(World.Mark before) {
        Map<String, Long> after = digest.taken();
        world.back(before);
        assertThat(after).as("what a refusal left behind").isEqualTo(digest.taken());
        tally.compared++;
    }

    private long newestEntry() {
        return world.jdbc().sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
    }

    /** One entry says who did it, when and why; others by the same person may say what followed from it. */
    private void journalled(Attempt attempt, long newest) {
        if (attempt.by() == null || NOT_JOURNALLED.contains(attempt.kind())) {
            return;
        }
        List<Map<String, Object>> entries = world.jdbc().sql("select action, at, reason, username from audit_entry where id > :newest and actor_id = :by")
                .param("newest", newest).param("by", attempt.by().id()).query().listOfRows();
        if (entries.isEmpty() && changesNothing(attempt)) {
            return;
        }
        assertThat(entries).as("journal of " + attempt).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.get("username")).isEqualTo(attempt.by().username()))
                .allSatisfy(entry -> assertThat(((java.time.OffsetDateTime) entry.get("at")).toInstant()).isEqualTo(world.clock.instant()));
        List<Map<String, Object>> own = entries.stream().filter(entry -> attempt.action() == null || attempt.action().equals(entry.get("action"))).toList();
        if (attempt.action() != null) {
            assertThat(own).as("entries " + attempt.action() + " of " + attempt).hasSize(1);
        }
        if (attempt.reason() != null && !attempt.reason().isBlank()) {
            assertThat(own).as("reason of " + attempt).anySatisfy(entry -> assertThat(String.valueOf(entry.get("reason"))).contains(attempt.reason()));
        }
    }

    /** What is claimed by its holder, opened for the second time, or handed over by who has nothing. */
    private static boolean changesNothing(Attempt attempt) {
        return Set.of("claim", "openCirculation", "handOver").contains(attempt.kind());
    }

    /** @param steps how many steps it took */
    record Failure(Throwable what, List<String> story, int steps) {

        /** The same for failures that are probably the same. */
        String sign() {
            String message = String.valueOf(what.getMessage()).strip().replaceAll("\\d+", "#").replaceAll("[0-9a-f#]{4,}(-[0-9a-f#]+)+", "#");
            return what.getClass().getSimpleName() + " " + message.substring(0, Math.min(160, message.length()));
        }
    }
}
