package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.story.Team.Place;

/**
 * The server is killed with SIGKILL in the middle of the story, twice: while sections are being written, and right after the signature.
 * One class a database, so that two processes of tests share the minutes.
 */
abstract class KillTest {

    private static final int DRAFTING = 1;
    private static final int SIGNATURE = 15;

    @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS)
    Path folder;

    final void survives(Map<String, String> database) throws IOException {
        RealReport report = RealReport.all().stream().filter(r -> r.sections().size() < 15).findFirst().orElseThrow();
        try (KilledServer server = new KilledServer(folder, database)) {
            Team team = new Team(server.address());
            List<Place> places = team.found(StoryTest.oneTimePassword(server.start()), List.of(report));
            int year = Year.now().getValue() - 1;
            long cycle = StoryTest.Opening.open(team, places, year);
            ReportStory story = new ReportStory(team, places.get(0), cycle, year);
            List<Runnable> steps = story.steps();
            for (int i = 0; i < steps.size(); i++) {
                if (i == DRAFTING) {
                    killDuring(server, steps.get(i));
                }
                steps.get(i).run();
                if (i == SIGNATURE) {
                    server.kill();
                    server.start();
                }
            }
            StoryTest.Opening.check(team, cycle);
            StoryTest.Closing.nothingIsLeft(team);
            assertThat(story.tally.identical).isTrue();
        }
    }

    /** The step breaks off somewhere; the people's sessions, kept in the database, outlive the server. */
    private static void killDuring(KilledServer server, Runnable step) throws IOException {
        CompletableFuture<Void> interrupted = CompletableFuture.runAsync(step)
                .orTimeout(60, TimeUnit.SECONDS);
        CompletableFuture.runAsync(server::kill, CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS)).join();
        try {
            interrupted.join();
        } catch (CompletionException brokenOff) {
            assertThat(brokenOff.getCause()).isInstanceOfAny(java.io.UncheckedIOException.class, AssertionError.class);
        }
        server.start();
    }
}
