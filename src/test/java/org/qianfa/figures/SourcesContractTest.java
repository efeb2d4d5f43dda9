package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures whose values come from registers. */
@FiguresTest
class SourcesContractTest {

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired JdbcClient jdbc;
    @Autowired FigureLedger ledger;
    @Autowired TakeFigures takeFigures;
    @Autowired FigureOrigins origins;
    @Autowired ChangeFigure changeFigure;
    @Autowired PlayedRegister register;

    private long report;

    @BeforeEach
    void aReport() {
        for (String table : List.of("origin", "change", "link", "evidence_content", "evidence", "figure", "request", "ledger")) {
            jdbc.sql("delete from figures_" + table).update();
        }
        register.clear();
        register.says("审查合同", "142");
        register.says("法律顾问咨询", "50");
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void a_figure_taken_knows_its_cases_and_follows_its_register_with_a_reason() throws Refusal {
        assertThat(takeFigures.takeFigures(COORDINATOR, report, List.of("played.审查合同", "played.法律顾问咨询"), LAW)).isEqualTo(2);
        FigureView contracts = named("审查合同");
        assertThat(contracts.value()).isEqualByComparingTo("142");
        assertThat(contracts.state()).isEqualTo(FigureState.GIVEN);
        assertThat(contracts.spec().definition()).isEqualTo("口径");
        FigureOrigins.Origin origin = origins.origin(COORDINATOR, contracts.id()).orElseThrow();
        assertThat(origin.evidence()).isEqualTo("台账：2031年，审查合同 142 件");
        assertThat(origin.address()).isEqualTo("/registers?year=2031");
        assertThat(origin.outdated()).isFalse();
        assertThat(origins.outdated(DRAFTER, report)).isEmpty();

        register.says("审查合同", "143");
        assertThat(origins.outdated(DRAFTER, report)).extracting(FigureView::name).containsExactly("审查合同");
        assertThat(origins.origin(DRAFTER, contracts.id()).orElseThrow().mayOpen()).isFalse();
        refused(ChangeReasonMissing.class, () -> takeFigures.refreshFigure(COORDINATOR, contracts.id(), " "));
        assertThat(ledger.figure(DRAFTER, contracts.id()).value()).isEqualByComparingTo("142");
        assertThat(takeFigures.refreshFigure(DRAFTER, contracts.id(), "补登一份")).isTrue();
        assertThat(ledger.figure(DRAFTER, contracts.id()).value()).isEqualByComparingTo("143");
        assertThat(ledger.history(DRAFTER, contracts.id()).get(0).reason()).isEqualTo("补登一份");
        assertThat(origins.outdated(DRAFTER, report)).isEmpty();

        changeFigure.changeFigure(COORDINATOR, contracts.id(), LedgerStory.n("150"), "另计");
        assertThat(origins.origin(COORDINATOR, contracts.id()).orElseThrow().outdated()).isTrue();
    }

    @Test
    void a_line_of_that_name_gets_the_value_and_a_derived_one_keeps_all_out() throws Refusal {
        long kept = story.add(report, counted("审查合同"), "140");
        assertThat(takeFigures.takeFigures(COORDINATOR, report, List.of("played.审查合同"), LAW)).isEqualTo(1);
        assertThat(ledger.figure(DRAFTER, kept).value()).isEqualByComparingTo("142");
        assertThat(origins.offers(DRAFTER, report)).filteredOn(o -> o.count().name().equals("审查合同")).singleElement()
                .satisfies(o -> assertThat(o.differs()).isFalse());

        story.add(report, new FigureSpec("法律顾问咨询", "件", "", LAW, "", null, "审查合同 + 1", 0), null);
        register.says("审查合同", "144");
        refused(FigureFlawed.class, () -> takeFigures.takeFigures(COORDINATOR, report, List.of("played.审查合同", "played.法律顾问咨询"), LAW));
        refused(FigureFlawed.class, () -> takeFigures.takeFigures(COORDINATOR, report, List.of("played.审查合同", "played.没有"), LAW));
        refused(RequestEmpty.class, () -> takeFigures.takeFigures(COORDINATOR, report, List.of(), LAW));
        assertThat(ledger.figure(DRAFTER, kept).value()).isEqualByComparingTo("142");
        long byHand = story.add(report, counted("会议"), "4");
        refused(NoRegister.class, () -> takeFigures.refreshFigure(COORDINATOR, byHand, "x"));
        assertThatThrownBy(() -> takeFigures.takeFigures(DRAFTER, report, List.of("played.审查合同"), LAW)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> takeFigures.refreshFigure(STRANGER, kept, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> origins.offers(STRANGER, report)).isInstanceOf(NotFound.class);
    }

    private FigureView named(String name) {
        return ledger.figures(DRAFTER, report, new Filter(null, null, name)).get(0);
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.entries).hasSize(entries);
    }
}
