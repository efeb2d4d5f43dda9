package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A run of operations from where the world stands, each drawn from its own number; the world goes back afterwards. */
final class Sequence {

    private static final Set<String> NOT_JOURNALLED = Set.of("see");
    /** Before it is nothing, because for nothing drawn there was anything to try it on. */
    private static final int MOST_DRAWS = 4;
    /** Of those that left something, if only that rows were locked. */
    private static final int REFUSALS_PER_DIGEST = 8;

    private final World world;
    private final Invariants invariants;
    private final Digest digest;
    private final List<Operations.Operation> deck = new ArrayList<>();
    private final Map<String, Operations.Operation> named = new LinkedHashMap<>();
    private final Asked asked;
    private final Tally tally;
    private final List<String> story = new ArrayList<>();

    Sequence(World world, Tally tally) {
        this.world = world;
        this.invariants = new Invariants(world);
        this.digest = new Digest(world.jdbc());
        this.tally = tally;
        this.asked = new Asked(world);
        families(world).forEach(family -> family.all().forEach((kind, operation) -> {
            deck.addAll(Collections.nCopies(family.weight(kind), operation));
            named.put(kind, operation);
        }));
        tally.expect(named.keySet());
    }

    private static List<Operations> families(World world) {
        return List.of(new HandingOn(world), new InBulk(world), new Administering(world), new Cooperating(world), new Working(world), new Publishing(world));
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
        Attempt attempt = null;
        for (int draws = 0; attempt == null && draws < MOST_DRAWS; draws++) {
            attempt = next(draw).draw(draw);
        }
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
        if (code == null && !attempt.rehearsed()) {
            journalled(attempt, newest);
        } else if (attempt.whole()) {
            assertThat(newestEntry()).as("what was refused or rehearsed is not written down").isEqualTo(newest);
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
        List<String> kinds = draw.chance(0.4) ? asked.kinds() : List.of();
        return kinds.isEmpty() ? draw.of(deck) : named.get(draw.of(kinds));
    }

    private void nothingLeft(World.Mark before) {
        Map<String, Long> after = digest.taken();
        world.back(before);
        assertThat(after).as("what a refusal or a rehearsal left behind").isEqualTo(digest.taken());
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
        return Set.of("claim", "bulk claim", "openCirculation", "handOver").contains(attempt.kind());
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
