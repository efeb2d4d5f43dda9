package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.derived;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.CompareFigures.Order;
import org.qianfa.figures.CompareFigures.Query;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@FiguresTest
class RemovalContractTest {

    /** The coordinator of before, who now only drafts. */
    private static final Actor FORMER = new Actor(COORDINATOR.id(), COORDINATOR.username(), COORDINATOR.displayName(), COORDINATOR.unitId(),
            null, DRAFTER.grants());

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired ReportProgress progress;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;
    @Autowired RemoveFigure removeFigure;
    @Autowired LinkFigure linkFigure;
    @Autowired CompareFigures compareFigures;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void a_figure_nothing_rests_on_is_removed_and_remembered() throws Refusal {
        long id = story.add(report, counted("多余的一项"), null);
        notes.clear();

        removeFigure.removeFigure(COORDINATOR, id, " 重复列入 ");

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        assertThat(ledger.removed(DRAFTER, report)).singleElement().satisfies(removed -> {
            assertThat(removed.name()).isEqualTo("多余的一项");
            assertThat(removed.by()).isEqualTo(COORDINATOR.id());
            assertThat(removed.reason()).isEqualTo("重复列入");
        });
        assertThat(compareFigures.compare(DRAFTER, new Query(null, null, Order.NAME, 0, 100)).rows()).noneMatch(row -> row.figureId() == id);
        assertThat(notes.entries).containsExactly("RemoveFigure");
        assertThat(notes.facts).isEmpty();
        assertThatThrownBy(() -> ledger.figure(DRAFTER, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> removeFigure.removeFigure(COORDINATOR, id, "再删")).isInstanceOf(NotFound.class);
        assertThat(ledger.figure(DRAFTER, story.add(report, counted("多余的一项"), null)).code()).isEqualTo("F2");
    }

    @Test
    void whoever_entered_it_may_remove_it_without_being_coordinator_any_more() throws Refusal {
        removeFigure.removeFigure(FORMER, story.add(report, counted("审查合同"), null), "登记错误");

        assertThat(ledger.removed(DRAFTER, report)).extracting(RemovedView::reason).containsExactly("登记错误");
    }

    @Test
    void a_request_ends_with_its_last_figure_only() throws Refusal {
        RequestView asked = story.asked(report, "审查合同", "审查文件");
        notes.clear();

        removeFigure.removeFigure(COORDINATOR, asked.figures().get(0).id(), "不需要");
        assertThat(requests.request(asked.id()).state()).isEqualTo(RequestState.ASKED);
        assertThat(requests.request(asked.id()).figures()).extracting(FigureView::name).containsExactly("审查文件");
        removeFigure.removeFigure(COORDINATOR, asked.figures().get(1).id(), "也不需要");

        assertThat(requests.request(asked.id()).withdrawal().reason()).isEqualTo("也不需要");
        assertThat(notes.facts).containsExactly(new RequestWithdrawn(COORDINATOR, report, asked.id(), false));
    }

    @Test
    void a_value_that_waits_for_the_head_goes_with_the_figure() throws Refusal {
        long id = story.add(report, counted("审查合同"), "36");
        long request = ledger.figure(DRAFTER, id).requestId();

        removeFigure.removeFigure(COORDINATOR, id, "登记错误");

        assertThat(requests.request(request).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(ledger.outstanding(DRAFTER, report)).isEmpty();
    }

    @Test
    void a_confirmed_value_stays_even_while_it_is_asked_for_again() throws Refusal {
        long id = story.confirmed(story.given(story.asked(report, "审查合同"), "36")).figures().get(0).id();

        inUse(id, FigureInUse.Reason.CONFIRMED);
        story.asked(report, "审查合同");
        inUse(id, FigureInUse.Reason.CONFIRMED);
        assertThat(ledger.figure(DRAFTER, id).value()).isEqualByComparingTo("36");
    }

    @Test
    void a_figure_the_text_uses_stays_and_the_refusal_says_where() throws Refusal {
        SectionView section = reports.submitted();
        long id = story.add(section.reportId(), counted("已完成工作"), "1");
        String words = section.ordinal() + "项";
        int at = section.text().indexOf(words);
        linkFigure.linkFigure(DRAFTER, new LinkFigure.Command(section.id(), id, at, at + words.length(), words));

        inUse(id, FigureInUse.Reason.IN_TEXT, section.heading() + "“" + words + "”");
    }

    @Test
    void a_figure_a_formula_names_stays_until_the_formula_is_gone() throws Refusal {
        long base = story.add(report, counted("受理"), null);
        long last = story.add(report, derived("去年一半", "", "去年(F1) ÷ 2"), null);
        long twice = story.add(report, derived("两倍", "", "受理 × 2"), null);

        inUse(base, FigureInUse.Reason.IN_FORMULA, "去年一半", "两倍");
        removeFigure.removeFigure(COORDINATOR, last, "不用");
        removeFigure.removeFigure(COORDINATOR, twice, "不用");
        removeFigure.removeFigure(COORDINATOR, base, "不用");
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
    }

    @Test
    void what_follows_from_confirmed_values_is_confirmed_by_nobody_itself() throws Refusal {
        story.confirmed(story.given(story.asked(report, "受理"), "36"));
        long twice = story.add(report, derived("两倍", "", "受理 × 2"), null);
        assertThat(ledger.figure(DRAFTER, twice).state()).isEqualTo(FigureState.CONFIRMED);

        removeFigure.removeFigure(COORDINATOR, twice, "不用");

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::name).containsExactly("受理");
    }

    @Test
    void who_may_not_or_says_no_reason_or_comes_late_changes_nothing() throws Refusal {
        long id = story.add(report, counted("审查合同"), null);

        refused(ChangeReasonMissing.class, id, COORDINATOR, "");
        refused(NotPermitted.class, id, HEAD, "理由");
        refused(NotFound.class, id, STRANGER, "理由");
        long signed = reports.underReview().id();
        long late = story.add(signed, counted("审查合同"), null);
        progress.signed(signed);
        refused(LedgerClosed.class, late, COORDINATOR, "理由");
        refused(LedgerClosed.class, late, FORMER, "理由");
    }

    private void inUse(long id, FigureInUse.Reason reason, String... where) {
        assertThat(refused(FigureInUse.class, id, COORDINATOR, "理由")).satisfies(refusal -> {
            assertThat(((FigureInUse) refusal).reason()).isEqualTo(reason);
            assertThat(((FigureInUse) refusal).where()).isEqualTo(List.of(where));
        });
    }

    private Throwable refused(Class<? extends Exception> expected, long id, Actor by, String reason) {
        FigureView before = ledger.figure(DRAFTER, id);
        List<String> entries = List.copyOf(notes.entries);
        Throwable refusal = catchThrowable(() -> removeFigure.removeFigure(by, id, reason));
        assertThat(refusal).isInstanceOf(expected);
        assertThat(ledger.figure(DRAFTER, id)).isEqualTo(before);
        assertThat(ledger.removed(DRAFTER, before.reportId())).isEmpty();
        assertThat(notes.entries).isEqualTo(entries);
        return refusal;
    }
}
