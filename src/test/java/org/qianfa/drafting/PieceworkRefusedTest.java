package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.HeldElsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** No revision is kept when the process refuses it; what somebody types is kept all the same. */
@DraftingTest
@Import(HeldElsewhere.class)
class PieceworkRefusedTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired HeldElsewhere process;
    @Autowired Reports reports;
    @Autowired SaveRevision saveRevision;
    @Autowired SaveDraft saveDraft;
    @Autowired ReviseSection reviseSection;
    @Autowired ReorderSections reorderSections;

    private ReportView report;

    @BeforeEach
    @AfterEach
    void nobodyElseHasIt() {
        process.held(false);
    }

    @Test
    void a_revision_waits_while_what_is_typed_is_kept() throws Refusal {
        report = story.beingDrafted();
        SectionView section = report.sections().get(1);
        String text = section.heading() + "\n工作已完成。";
        refused(() -> saveRevision.saveRevision(DRAFTER, new SaveRevision.Command(section.id(), text, 0, "阶段稿")));
        process.held(true);
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text, 0, null));
        process.held(false);
        saveRevision.saveRevision(DRAFTER, new SaveRevision.Command(section.id(), text, 0, "阶段稿"));
    }

    @Test
    void the_coordinator_changes_neither_words_nor_order() throws Refusal {
        report = story.beingConsolidated();
        SectionView section = report.sections().get(1);
        String text = section.text() + "\n补充说明。";
        refused(() -> reviseSection.reviseSection(COORDINATOR, section.id(), text, section.revisionNumber(), "统稿"));
        refused(() -> saveRevision.saveRevision(COORDINATOR, new SaveRevision.Command(section.id(), text, section.revisionNumber(), "统稿")));
        List<Long> order = new ArrayList<>(report.sections().stream().map(SectionView::id).toList());
        Collections.reverse(order);
        refused(() -> reorderSections.reorderSections(COORDINATOR, report.id(), order, "调整"));
        reviseSection.reviseSection(COORDINATOR, section.id(), text, section.revisionNumber(), "统稿");
    }

    private void refused(ThrowingCallable act) {
        process.held(true);
        notes.clear();
        assertThatThrownBy(act).isInstanceOfSatisfying(OutOfStep.class, no -> assertThat(no.code()).isEqualTo("taskHeld"));
        assertThat(reports.report(report.id())).isEqualTo(report);
        assertThat(notes.entries).isEmpty();
        process.held(false);
    }
}
