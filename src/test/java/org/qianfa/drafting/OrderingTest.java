package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView.Misnumbered;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of sections. */
@DraftingTest
class OrderingTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired ReorderSections reorderSections;

    private ReportView report;
    private List<Long> order;

    @BeforeEach
    void begin() throws Refusal {
        report = story.beingConsolidated();
        order = new ArrayList<>(report.sections().stream().map(SectionView::id).toList());
        notes.clear();
    }

    @Test
    void sections_change_places_and_numbers_that_no_longer_fit_are_named() throws Refusal {
        Collections.swap(order, 1, 4);
        reorderSections.reorderSections(COORDINATOR, report.id(), order, "先写安排");

        ReportView ordered = reports.report(report.id());
        assertThat(ordered.sections()).extracting(SectionView::id).isEqualTo(order);
        assertThat(ordered.sections()).extracting(SectionView::ordinal).containsExactly(0, 1, 2, 3, 4);
        assertThat(ordered.text()).contains("三、下一年度安排\n4项工作已完成。\n二、不足和原因");
        assertThat(ordered.misnumbered()).extracting(Misnumbered::number, Misnumbered::fitting)
                .containsExactly(tuple("三、", "一、"), tuple("一、", "三、"));
        assertThat(report.misnumbered()).isEmpty();
        assertThat(notes.entries).containsExactly("ReorderSections");
    }

    @Test
    void an_order_that_is_none_changes_nothing() {
        List<Long> now = List.copyOf(order);
        Collections.reverse(order);
        List<Long> twice = new ArrayList<>(order);
        twice.set(0, order.get(1));

        assertThatThrownBy(() -> reorder(now, "不变")).isInstanceOf(OrderUnchanged.class);
        assertThatThrownBy(() -> reorder(order, " ")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> reorder(order.subList(1, 5), "少一节")).isInstanceOf(OrderIncomplete.class);
        assertThatThrownBy(() -> reorder(twice, "重复")).isInstanceOf(OrderIncomplete.class);
        assertThatThrownBy(() -> reorderSections.reorderSections(DRAFTER, report.id(), order, "倒序")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reorderSections.reorderSections(STRANGER, report.id(), order, "倒序")).isInstanceOf(NotFound.class);
        assertThat(reports.report(report.id())).isEqualTo(report);
        assertThat(notes.entries).isEmpty();
    }

    @Test
    void the_order_stands_before_the_assignment_and_once_the_review_began() throws Refusal {
        for (ReportView fixed : List.of(story.planned(), story.underReview())) {
            List<Long> reversed = new ArrayList<>(fixed.sections().stream().map(SectionView::id).toList());
            Collections.reverse(reversed);

            assertThatThrownBy(() -> reorderSections.reorderSections(COORDINATOR, fixed.id(), reversed, "倒序")).isInstanceOf(ReportNotInPhase.class);
            assertThat(reports.report(fixed.id())).isEqualTo(fixed);
        }
    }

    private void reorder(List<Long> sectionIds, String reason) throws Refusal {
        reorderSections.reorderSections(COORDINATOR, report.id(), sectionIds, reason);
    }
}
