package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.n;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.HeldElsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Neither a figure nor its evidence changes when the process refuses it. */
@FiguresTest
@Import(HeldElsewhere.class)
class FigureWorkRefusedTest {

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired HeldElsewhere process;
    @Autowired FigureLedger ledger;
    @Autowired AddFigure addFigure;
    @Autowired ChangeFigure changeFigure;
    @Autowired AddEvidence addEvidence;
    @Autowired RemoveFigure removeFigure;

    @BeforeEach
    @AfterEach
    void nobodyElseHasIt() {
        process.held(false);
    }

    @Test
    void a_figure_waits_until_the_step_is_free() throws Refusal {
        RequestView request = story.asked(reports.planned().id(), "受理");
        long figure = request.figures().get(0).id();
        byte[] content = "清单".getBytes(StandardCharsets.UTF_8);
        refused(figure, () -> changeFigure.changeFigure(DRAFTER, figure, n("12"), "补报"));
        refused(figure, () -> addEvidence.addEvidence(DRAFTER, figure, "清单.txt", content));
        refused(figure, () -> addFigure.addFigure(COORDINATOR, request.reportId(), counted("办结"), null));
        refused(figure, () -> removeFigure.removeFigure(COORDINATOR, figure, "不再需要"));
        addEvidence.addEvidence(DRAFTER, figure, "清单.txt", content);
        changeFigure.changeFigure(DRAFTER, figure, n("12"), "补报");
    }

    private void refused(long figure, ThrowingCallable act) {
        process.held(true);
        notes.clear();
        FigureView before = ledger.figure(DRAFTER, figure);
        assertThatThrownBy(act).isInstanceOf(OutOfStep.class);
        assertThat(ledger.figure(DRAFTER, figure)).isEqualTo(before);
        assertThat(notes.entries).isEmpty();
        process.held(false);
    }
}
