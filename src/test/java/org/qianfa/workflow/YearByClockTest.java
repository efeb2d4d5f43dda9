package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.Consultations.Limit;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A year, day by day, on a database in a file that is closed and opened again on New Year's Day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearByClockTest extends DeadlineTrace {

    private static final Path FOLDER = folder();
    private static final Actor SOMEBODY = person(1, Role.COORDINATOR);
    private static final List<String> BEFORE_THE_RESTART = List.of(
            "2025-12-01 assignSections DAYS_30 20,21", "2025-12-16 assignSections DAYS_15 20,21",
            "2025-12-24 assignSections DAYS_7 20,21", "2025-12-28 assignSections DAYS_3 20,21",
            "2025-12-30 assignSections DAYS_1 20,21", "2026-01-01 assignSections OVERDUE 20,21");
    private static final List<String> OF_THE_SECTIONS = List.of(
            "2026-01-14 draftSection21 DAYS_30 121", "2026-01-14 draftSection22 DAYS_30 122",
            "2026-01-29 draftSection21 DAYS_15 121", "2026-01-29 draftSection22 DAYS_15 122",
            "2026-02-06 draftSection21 DAYS_7 121", "2026-02-06 reviewSection22 DAYS_3 30",
            "2026-02-08 reviewSection22 DAYS_1 30", "2026-02-10 draftSection21 DAYS_3 121", "2026-02-12 draftSection21 DAYS_1 121",
            "2026-02-14 draftSection21 OVERDUE 121",
            // 14 February is worked, 15 to 23 are the festival
            "2026-02-15 draftSection21 HEAD 30", "2026-02-26 draftSection21 DEPUTY 40", "2026-02-28 draftSection21 SUPERVISOR 60");

    @DynamicPropertySource
    static void aFileOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + FOLDER.toAbsolutePath() + "/house;DB_CLOSE_ON_EXIT=FALSE");
    }

    @AfterAll
    static void backToThePresent() {
        TravelTime.end();
    }

    /** The year goes on in the next test. */
    @Override
    @AfterEach
    void endEverything() {
    }

    @Test
    @Order(1)
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void until_new_years_day_each_reminder_goes_out_once() {
        announce(new CycleOpened(SOMEBODY, CYCLE, 2025, UNIT));
        fireDue();
        assertThat(waitingTasks()).containsExactly("userTask_assignSections");

        travelTo(LocalDate.of(2026, 1, 1));

        assertThat(taken()).containsExactlyElementsOf(BEFORE_THE_RESTART);
    }

    @Test
    @Order(2)
    void after_the_restart_nothing_goes_out_twice_and_the_year_goes_on() {
        fireDue();
        assertThat(taken()).as("of New Year's Day, after the restart").isEmpty();
        travelTo(LocalDate.of(2026, 1, 12));
        // 4 January is worked; 7 January begins with three working days overdue, 9 January with five
        assertThat(taken()).containsExactly("2026-01-07 assignSections DEPUTY 40", "2026-01-09 assignSections SUPERVISOR 60");

        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21, 22)));
        travelTo(LocalDate.of(2026, 2, 5));
        announce(new SectionSubmitted(person(122), REPORT, 22));
        travelTo(LocalDate.of(2026, 2, 8));
        announce(new SectionReviewed(SOMEBODY, REPORT, 22, true));
        travelTo(LocalDate.of(2026, 3, 2));
        assertThat(sorted(taken())).containsExactlyElementsOf(sorted(OF_THE_SECTIONS));

        consultedInSilence();
        standingStill();
        travelTo(LocalDate.of(2026, 12, 1));
        List<String> last = taken();
        assertThat(last).containsExactly("2026-07-24 checkCompleteness DAYS_7 70", "2026-07-28 checkCompleteness DAYS_3 70",
                "2026-07-30 checkCompleteness DAYS_1 70", "2026-08-01 checkCompleteness OVERDUE 70",
                "2026-08-06 checkCompleteness DEPUTY 40", "2026-08-08 checkCompleteness SUPERVISOR 60");
        assertOnRecordOnce(BEFORE_THE_RESTART.size() + 2 + OF_THE_SECTIONS.size() + 2 + last.size());
        verify(recordOverdueReports).recordOverdueReports(CYCLE, Milestone.REPORTED);
        verify(recordOverdueReports).recordOverdueReports(CYCLE, Milestone.PUBLISHED);
        super.endEverything();
    }

    /** What happens at the limit happens once: the step passes, and nobody is reminded of it any more. */
    private void consultedInSilence() {
        when(consultations.limit(REPORT)).thenReturn(Optional.of(new Limit(5, LocalDate.of(2026, 3, 9), at("2026-03-10T00:00"))));
        announce(new SectionSubmitted(person(121), REPORT, 21));
        announce(new SectionReviewed(SOMEBODY, REPORT, 21, true));
        fireDue();
        announce(new ReportConsolidated(SOMEBODY, REPORT));
        travelTo(LocalDate.of(2026, 3, 12));

        verify(recordSilence).recordSilence(REPORT);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(taken()).containsExactly("2026-03-06 consultDepartment DAYS_3 30", "2026-03-08 consultDepartment DAYS_1 30");
    }

    /** While materials are supplemented the clock stands still, for however long. */
    private void standingStill() {
        when(directory.holding(Role.LEGALITY_REVIEWER, UNIT)).thenReturn(people(70));
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, LocalDate.of(2026, 4, 20)));
        announce(new MatterSubmitted(SOMEBODY, MATTER, REPORT));
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, null));
        announce(new CompletenessChecked(SOMEBODY, MATTER, REPORT, false));
        travelTo(LocalDate.of(2026, 7, 20));
        assertThat(waitingTasks()).containsExactly("userTask_supplementMaterials");
        assertThat(taken()).as("the clock stands still").isEmpty();
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(null, LocalDate.of(2026, 7, 31)));
        announce(new MaterialsSupplemented(SOMEBODY, MATTER, REPORT));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "year-by-clock");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        sorted.sort(null);
        return sorted;
    }
}
