package org.qianfa.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.cockpit.StageStep.State.DONE;
import static org.qianfa.cockpit.StageStep.State.NOW;
import static org.qianfa.cockpit.StageStep.State.SKIPPED;
import static org.qianfa.cockpit.StageStep.State.TODO;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.StageStep;

class ProgressTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    @Test
    void before_anything_has_begun_everything_is_to_do() {
        assertThat(steps()).hasSize(Stage.values().length).allMatch(step -> step.state() == TODO);
    }

    @Test
    void the_open_stage_is_now_and_those_behind_are_to_do() {
        List<StageStep> steps = steps(done(Stage.ASSIGN, 0, 1), open(Stage.DRAFT, 1, 5, 8));

        assertThat(step(steps, Stage.ASSIGN).state()).isEqualTo(DONE);
        assertThat(step(steps, Stage.ASSIGN).leftAt()).isEqualTo(day(1));
        assertThat(step(steps, Stage.DRAFT)).matches(StageStep::now).matches(step -> step.done() == 3 && step.parts() == 8);
        assertThat(step(steps, Stage.SECTION_REVIEW).state()).isEqualTo(TODO);
    }

    @Test
    void section_review_counts_all_sections_also_those_still_being_drafted() {
        List<StageStep> steps = steps(open(Stage.DRAFT, 1, 2, 8), new StageTally(Stage.SECTION_REVIEW, day(3), day(4), null, 1, 6, 0));

        assertThat(step(steps, Stage.SECTION_REVIEW)).matches(StageStep::now).matches(step -> step.done() == 5 && step.parts() == 8);
    }

    @Test
    void section_review_goes_on_while_reviewed_sections_wait_for_the_others() {
        List<StageStep> steps = steps(open(Stage.DRAFT, 1, 3, 8), done(Stage.SECTION_REVIEW, 3, 4, 5));

        assertThat(step(steps, Stage.SECTION_REVIEW)).matches(StageStep::now).matches(step -> step.done() == 5 && step.parts() == 8);
    }

    @Test
    void a_single_returned_section_leaves_the_others_reviewed() {
        List<StageStep> steps = steps(new StageTally(Stage.DRAFT, day(9), day(3), null, 1, 8, 1), done(Stage.SECTION_REVIEW, 4, 9, 8));

        assertThat(step(steps, Stage.DRAFT)).matches(StageStep::now).matches(step -> step.returned() == 1 && step.done() == 7);
        assertThat(step(steps, Stage.SECTION_REVIEW)).matches(StageStep::now).matches(step -> step.done() == 7);
    }

    @Test
    void figures_asked_for_late_undo_no_stage_that_is_done() {
        List<StageStep> steps = steps(done(Stage.CONSOLIDATE, 5, 8), open(Stage.DOCUMENT_CHECK, 8, 1, 1), open(Stage.FIGURES, 9, 1, 1));

        assertThat(step(steps, Stage.CONSOLIDATE).state()).isEqualTo(DONE);
        assertThat(step(steps, Stage.DOCUMENT_CHECK)).matches(StageStep::now);
        assertThat(step(steps, Stage.FIGURES)).matches(StageStep::now);
    }

    @Test
    void figures_given_are_not_asked_for_again_when_sections_are_sent_back() {
        List<StageStep> steps = steps(new StageTally(Stage.DRAFT, day(9), day(3), null, 1, 8, 1), done(Stage.FIGURES, 1, 4));

        assertThat(step(steps, Stage.FIGURES).state()).isEqualTo(DONE);
    }

    @Test
    void after_a_return_to_consolidation_the_reviews_are_to_be_done_again() {
        List<StageStep> steps = steps(new StageTally(Stage.CONSOLIDATE, day(20), day(10), null, 1, 1, 1),
                done(Stage.CONSULT, 10, 12), done(Stage.DOCUMENT_CHECK, 12, 13), done(Stage.LEGALITY, 13, 20));

        assertThat(step(steps, Stage.CONSOLIDATE).state()).isEqualTo(NOW);
        assertThat(List.of(Stage.CONSULT, Stage.DOCUMENT_CHECK, Stage.LEGALITY, Stage.ANSWERS))
                .allMatch(stage -> step(steps, stage).state() == TODO);
        assertThat(step(steps, Stage.CONSULT).leftAt()).isNull();
    }

    @Test
    void stages_that_were_passed_over_are_skipped() {
        List<StageStep> steps = steps(done(Stage.CONSOLIDATE, 5, 6), open(Stage.DEPUTY_LEADER, 9, 1, 1));

        assertThat(List.of(Stage.CONSULT, Stage.DOCUMENT_CHECK, Stage.ANSWERS)).allMatch(stage -> step(steps, stage).state() == SKIPPED);
        assertThat(step(steps, Stage.SECRECY).state()).isEqualTo(TODO);
    }

    @Test
    void only_open_work_is_overdue() {
        StageTally late = new StageTally(Stage.SIGN, day(1), null, day(2), 1, 1, 0);
        StageTally finishedLate = new StageTally(Stage.SIGN, day(1), day(5), day(2), 0, 1, 0);

        assertThat(step(steps(late), Stage.SIGN).overdue()).isTrue();
        assertThat(step(steps(finishedLate), Stage.SIGN).overdue()).isFalse();
    }

    @Test
    void a_published_report_is_done_and_a_withheld_one_skips_its_release() {
        List<StageStep> published = progress(new Outcome(Outcome.Kind.PUBLISHED, day(80)), done(Stage.SIGN, 60, 61), done(Stage.RELEASE, 70, 79));
        List<StageStep> withheld = progress(new Outcome(Outcome.Kind.WITHHELD, day(80)), done(Stage.SIGN, 60, 61));

        assertThat(step(published, Stage.PUBLISHED).state()).isEqualTo(DONE);
        assertThat(step(published, Stage.PUBLISHED).leftAt()).isEqualTo(day(80));
        assertThat(List.of(Stage.RELEASE, Stage.PUBLISHED)).allMatch(stage -> step(withheld, stage).state() == SKIPPED);
    }

    private static StageTally done(Stage stage, int entered, int left) {
        return done(stage, entered, left, 1);
    }

    private static StageTally done(Stage stage, int entered, int left, long parts) {
        return new StageTally(stage, day(entered), day(left), null, 0, parts, 0);
    }

    private static StageTally open(Stage stage, int entered, long open, long parts) {
        return new StageTally(stage, day(entered), null, null, open, parts, 0);
    }

    private static List<StageStep> steps(StageTally... tallies) {
        return progress(null, tallies);
    }

    private static List<StageStep> progress(Outcome outcome, StageTally... tallies) {
        return new Progress(List.of(tallies), outcome, day(100)).steps();
    }

    private static StageStep step(List<StageStep> steps, Stage stage) {
        return steps.get(stage.ordinal());
    }

    private static Instant day(int day) {
        return START.plusSeconds(day * 86_400L);
    }
}
