package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.OFFICE;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.n;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.GiveFigures.Given;
import org.qianfa.figures.RequestFigures.Command;
import org.qianfa.figures.RequestFigures.Item;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@FiguresTest
class CollectionContractTest {

    @Autowired ReportStory reports;
    @Autowired Reports allReports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired ConsolidateReport consolidateReport;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;
    @Autowired RequestFigures requestFigures;
    @Autowired GiveFigures giveFigures;
    @Autowired ConfirmFigures confirmFigures;
    @Autowired ChangeFigure changeFigure;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void a_department_gives_and_its_head_confirms() throws Refusal {
        RequestView asked = story.asked(report, "审查合同", "审查文件");
        assertThat(asked.figures()).extracting(FigureView::state).containsOnly(FigureState.REQUESTED);

        RequestView given = story.given(asked, "36", "5");
        assertThat(given.state()).isEqualTo(RequestState.GIVEN);
        RequestView confirmed = story.confirmed(given);

        assertThat(confirmed.state()).isEqualTo(RequestState.CONFIRMED);
        assertThat(confirmed.figures()).extracting(FigureView::state).containsOnly(FigureState.CONFIRMED);
        assertThat(confirmed.figures()).extracting(FigureView::confirmedBy).containsOnly(SECOND_HEAD.id());
        assertThat(notes.facts).containsExactly(new FiguresRequested(COORDINATOR, report, asked.id(), false),
                new FiguresGiven(DRAFTER, report, asked.id()), new FiguresConfirmed(SECOND_HEAD, report, asked.id()));
    }

    @Test
    void values_may_be_saved_before_all_are_there() throws Refusal {
        RequestView asked = story.asked(report, "审查合同", "审查文件");
        List<Given> first = List.of(new Given(asked.figures().get(0).id(), n("36"), ""));
        notes.clear();

        giveFigures.giveFigures(DRAFTER, asked.id(), first, false);
        assertThat(notes.facts).isEmpty();
        refused(FigureFlawed.class, () -> giveFigures.giveFigures(DRAFTER, asked.id(), first, true));
        assertThat(requests.request(asked.id()).state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void the_head_returns_with_a_reason_and_the_drafter_gives_again() throws Refusal {
        RequestView given = story.given(story.asked(report, "审查合同"), "36");

        refused(ChangeReasonMissing.class, () -> confirmFigures.confirmFigures(SECOND_HEAD, given.id(), false, " "));
        confirmFigures.confirmFigures(SECOND_HEAD, given.id(), false, "未含社区合同");
        assertThat(requests.request(given.id()).returnReason()).isEqualTo("未含社区合同");
        assertThat(requests.request(given.id()).state()).isEqualTo(RequestState.ASKED);
        RequestView again = story.given(given, "41");

        assertThat(again.returnReason()).isNull();
        assertThat(ledger.history(DRAFTER, given.figures().get(0).id()).get(0).reason()).isEqualTo("未含社区合同");
        assertThat(story.confirmed(again).state()).isEqualTo(RequestState.CONFIRMED);
    }

    @Test
    void nobody_confirms_what_they_gave_themselves() throws Refusal {
        RequestView asked = story.asked(report, "审查合同");
        giveFigures.giveFigures(HEAD, asked.id(), List.of(new Given(asked.figures().get(0).id(), n("36"), "")), true);

        refused(SelfConfirmation.class, () -> confirmFigures.confirmFigures(HEAD, asked.id(), true, null));
        assertThat(story.confirmed(asked).state()).isEqualTo(RequestState.CONFIRMED);
    }

    @Test
    void only_the_department_asked_answers() throws Refusal {
        RequestView asked = story.asked(report, "审查合同");
        List<Given> values = List.of(new Given(asked.figures().get(0).id(), n("36"), ""));

        assertThatThrownBy(() -> giveFigures.giveFigures(STRANGER, asked.id(), values, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> giveFigures.giveFigures(OFFICE_HEAD, asked.id(), values, true)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> giveFigures.giveFigures(COORDINATOR, asked.id(), values, true)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> confirmFigures.confirmFigures(OFFICE_HEAD, asked.id(), true, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> requests.request(STRANGER, asked.id())).isInstanceOf(NotFound.class);
        refused(RequestNotInState.class, () -> confirmFigures.confirmFigures(SECOND_HEAD, asked.id(), true, null));
        long other = story.add(report, counted("别的"), null);
        refused(FigureFlawed.class, () -> giveFigures.giveFigures(DRAFTER, asked.id(), List.of(new Given(other, n("1"), "")), false));
        assertThat(ledger.figure(DRAFTER, other).value()).isNull();
    }

    @Test
    void a_request_is_refused_when_it_asks_wrongly() throws Refusal {
        story.asked(report, "审查合同");

        refused(RequestEmpty.class, () -> ask(LAW));
        refused(FigureFlawed.class, () -> ask(LAW, "审查合同"));
        refused(FigureFlawed.class, () -> ask(LAW, "新的", "新的"));
        refused(FigureFlawed.class, () -> ask(31, "新的"));
        assertThatThrownBy(() -> requestFigures.requestFigures(DRAFTER, new Command(report, LAW, null, List.of()))).isInstanceOf(NotPermitted.class);
        assertThat(ledger.figures(DRAFTER, report, FigureLedger.Filter.ALL)).hasSize(1);
        ask(OFFICE, "新的");
        assertThat(ledger.figures(DRAFTER, report, FigureLedger.Filter.ALL)).hasSize(2);
    }

    @Test
    void a_figure_asked_for_again_must_be_given_and_confirmed_again() throws Refusal {
        story.confirmed(story.given(story.asked(report, "审查合同"), "36"));

        RequestView again = story.asked(report, "审查合同");

        assertThat(again.figures().get(0).value()).isEqualByComparingTo("36");
        assertThat(again.figures().get(0).state()).isEqualTo(FigureState.REQUESTED);
        assertThat(story.confirmed(story.given(again, "36")).figures().get(0).state()).isEqualTo(FigureState.CONFIRMED);
    }

    @Test
    void the_process_takes_along_what_was_asked_before_and_later_requests_go_their_own_way() throws Refusal {
        RequestView early = story.asked(report, "审查合同");
        assertThat(requests.beginCollection(report)).containsExactly(early.id());
        RequestView late = story.asked(report, "审查文件");

        assertThat(notes.facts).containsExactly(new FiguresRequested(COORDINATOR, report, early.id(), false),
                new FiguresRequested(COORDINATOR, report, late.id(), true));
        story.confirmed(story.given(early, "36"));
        assertThat(requests.beginCollection(report)).containsExactly(late.id());
    }

    @Test
    void a_report_is_not_consolidated_while_figures_it_needs_are_unconfirmed() throws Refusal {
        ReportView consolidating = reports.beingConsolidated();
        RequestView request = story.given(story.asked(consolidating.id(), "审查合同"), "36");
        story.add(consolidating.id(), counted("没人要的"), null);
        notes.clear();

        assertThatThrownBy(() -> consolidateReport.consolidateReport(COORDINATOR, consolidating.id()))
                .isInstanceOfSatisfying(FiguresUnconfirmed.class, refusal -> assertThat(refusal.figures())
                        .extracting(FigureView::name).containsExactly("审查合同"));
        assertThat(notes.facts).isEmpty();
        assertThat(allReports.report(consolidating.id()).phase()).isEqualTo(ReportPhase.CONSOLIDATING);
        story.confirmed(request);
        consolidateReport.consolidateReport(COORDINATOR, consolidating.id());
        assertThat(allReports.report(consolidating.id()).phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
    }

    private long ask(long department, String... names) throws Refusal {
        return requestFigures.requestFigures(COORDINATOR, new Command(report, department, null,
                List.of(names).stream().map(name -> new Item(name, "件", "", "")).toList()));
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int facts = notes.facts.size();
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.facts).hasSize(facts);
        assertThat(notes.entries).hasSize(entries);
    }
}
