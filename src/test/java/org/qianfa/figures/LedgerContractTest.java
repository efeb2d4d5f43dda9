package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.derived;
import static org.qianfa.figures.LedgerStory.n;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.figures.FigureLedger.ChangeView;
import org.qianfa.figures.FigureLedger.EvidenceView;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Autowired;

@FiguresTest
class LedgerContractTest {

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired ReportProgress progress;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;
    @Autowired AddFigure addFigure;
    @Autowired ChangeFigure changeFigure;
    @Autowired DescribeFigure describeFigure;
    @Autowired AddEvidence addEvidence;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void a_figure_with_a_value_waits_for_the_head_of_its_department() throws Refusal {
        long id = story.add(report, counted("审查合同"), "36");

        FigureView figure = ledger.figure(SUPERVISOR, id);
        assertThat(figure.code()).isEqualTo("F1");
        assertThat(figure.spec().period()).isEqualTo("2031年");
        assertThat(figure.value()).isEqualByComparingTo("36");
        assertThat(figure.state()).isEqualTo(FigureState.GIVEN);
        assertThat(requests.request(figure.requestId()).state()).isEqualTo(RequestState.GIVEN);
        assertThat(notes.facts).containsExactly(new FiguresRequested(COORDINATOR, report, figure.requestId(), false));
        assertThat(notes.entries).containsExactly("AddFigure");
    }

    @Test
    void a_rate_follows_its_inputs_and_is_confirmed_when_they_are() throws Refusal {
        var request = story.given(story.asked(report, "受理", "办结"), "140", "135");
        long rate = story.add(report, derived("办结率", "%", "办结 ÷ 受理"), null);

        assertThat(ledger.figure(DRAFTER, rate).value()).isEqualByComparingTo("96.43");
        assertThat(ledger.figure(DRAFTER, rate).state()).isEqualTo(FigureState.GIVEN);
        story.confirmed(request);
        assertThat(ledger.figure(DRAFTER, rate).state()).isEqualTo(FigureState.CONFIRMED);

        changeFigure.changeFigure(DRAFTER, request.figures().get(1).id(), n("140"), "补报五件");
        assertThat(ledger.figure(DRAFTER, rate).value()).isEqualByComparingTo("100");
        assertThat(ledger.figure(DRAFTER, rate).state()).isEqualTo(FigureState.GIVEN);
        assertThat(ledger.history(DRAFTER, rate)).extracting(ChangeView::kind).startsWith(ChangeKind.COMPUTED);
    }

    @Test
    void a_divisor_that_becomes_zero_leaves_the_rate_without_a_value() throws Refusal {
        var request = story.given(story.asked(report, "受理", "办结"), "140", "135");
        long rate = story.add(report, derived("办结率", "%", "F2 / F1"), null);
        long above = story.add(report, derived("办结率加一", "", "办结率 + 1"), null);

        changeFigure.changeFigure(DRAFTER, request.figures().get(0).id(), n("0"), "全部移送");

        for (long id : List.of(rate, above)) {
            assertThat(ledger.figure(DRAFTER, id).value()).isNull();
            assertThat(ledger.figure(DRAFTER, id).problem()).isEqualTo(FormulaProblem.DIVISION_BY_ZERO);
        }
        refused(FormulaDividesByZero.class, () -> story.add(report, derived("再除", "", "1 / 受理"), null));
    }

    @Test
    void growth_compares_with_last_year() throws Refusal {
        story.add(report, counted("受理").withLastYear(n("125")), "140");
        long growth = story.add(report, new FigureSpec("受理增长", "%", "", LAW, "", null, "(受理 − 去年(受理)) ÷ 去年(受理)", 1), null);

        assertThat(ledger.figure(DRAFTER, growth).value()).isEqualByComparingTo("12");
    }

    @Test
    void flawed_formulas_are_refused_and_change_nothing() throws Refusal {
        long a = story.add(report, derived("甲", "", "1 + 1"), null);
        long b = story.add(report, derived("乙", "", "甲 × 2"), null);

        refused(FormulaNamesUnknown.class, () -> story.add(report, derived("丙", "", "甲 + 丁"), null));
        refused(FormulaFlawed.class, () -> story.add(report, derived("丙", "", "甲 +"), null));
        refused(FormulaRunsInCircle.class, () -> story.add(report, derived("丙", "", "丙 + 1"), null));
        refused(FormulaRunsInCircle.class, () -> describeFigure.describeFigure(COORDINATOR, a, derived("甲", "", "乙 + 1"), "改"));
        refused(FigureFlawed.class, () -> story.add(report, derived("丙", "", "甲"), "5"));
        refused(FigureFlawed.class, () -> changeFigure.changeFigure(COORDINATOR, b, n("5"), "改"));
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::name).containsExactly("甲", "乙");
        assertThat(ledger.figure(DRAFTER, b).value()).isEqualByComparingTo("4");
    }

    @Test
    void every_change_of_a_value_is_kept_with_its_reason() throws Refusal {
        var request = story.confirmed(story.given(story.asked(report, "审查合同"), "36"));
        long id = request.figures().get(0).id();

        refused(ChangeReasonMissing.class, () -> changeFigure.changeFigure(DRAFTER, id, n("38"), " "));
        changeFigure.changeFigure(DRAFTER, id, n("38"), "漏报两份");

        FigureView figure = ledger.figure(DRAFTER, id);
        assertThat(figure.state()).isEqualTo(FigureState.GIVEN);
        assertThat(figure.requestId()).isNotEqualTo(request.id());
        assertThat(ledger.history(DRAFTER, id)).extracting(ChangeView::kind).containsExactly(ChangeKind.GIVEN, ChangeKind.CONFIRMED,
                ChangeKind.GIVEN, ChangeKind.REQUESTED, ChangeKind.ADDED);
        assertThat(ledger.history(DRAFTER, id).get(0)).satisfies(change -> {
            assertThat(change.before()).isEqualTo("36");
            assertThat(change.after()).isEqualTo("38");
            assertThat(change.by()).isEqualTo(DRAFTER.id());
            assertThat(change.reason()).isEqualTo("漏报两份");
        });
    }

    @Test
    void the_same_value_again_changes_nothing() throws Refusal {
        long id = story.confirmed(story.given(story.asked(report, "审查合同"), "36")).figures().get(0).id();
        notes.clear();

        changeFigure.changeFigure(DRAFTER, id, n("36.0"), null);

        assertThat(ledger.figure(DRAFTER, id).state()).isEqualTo(FigureState.CONFIRMED);
        assertThat(notes.facts).isEmpty();
        assertThat(notes.entries).isEmpty();
    }

    @Test
    void only_those_who_may_touch_a_ledger() throws Refusal {
        long id = story.add(report, counted("审查合同"), "36");

        for (Actor stranger : List.of(STRANGER, ADMIN)) {
            assertThatThrownBy(() -> ledger.figures(stranger, report, Filter.ALL)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ledger.figure(stranger, id)).isInstanceOf(NotFound.class).hasMessageContaining("figure");
            assertThatThrownBy(() -> changeFigure.changeFigure(stranger, id, n("1"), "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> addEvidence.addEvidence(stranger, id, "a.txt", bytes("甲"))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> changeFigure.changeFigure(OFFICE_DRAFTER, id, n("1"), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changeFigure.changeFigure(SUPERVISOR, id, n("1"), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> addFigure.addFigure(HEAD, report, counted("别的"), null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> describeFigure.describeFigure(DRAFTER, id, counted("x"), "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> addEvidence.addEvidence(OFFICE_DRAFTER, id, "a.txt", bytes("甲"))).isInstanceOf(NotPermitted.class);
        assertThat(ledger.figure(DRAFTER, id).value()).isEqualByComparingTo("36");
    }

    @Test
    void a_signed_report_has_a_closed_ledger() throws Refusal {
        report = reports.underReview().id();
        long id = story.add(report, counted("审查合同"), "36");
        progress.signed(report);

        refused(LedgerClosed.class, () -> story.add(report, counted("别的"), null));
        refused(LedgerClosed.class, () -> changeFigure.changeFigure(DRAFTER, id, n("38"), "改"));
        refused(LedgerClosed.class, () -> addEvidence.addEvidence(DRAFTER, id, "a.txt", bytes("甲")));
        assertThat(ledger.figure(DRAFTER, id).value()).isEqualByComparingTo("36");
    }

    @Test
    void evidence_is_kept_whole_with_its_digest_whatever_its_size() throws Refusal {
        long id = story.add(report, counted("审查合同"), "36");
        byte[] large = ("%PDF-1.7\n" + "x".repeat(1_500_000)).getBytes(StandardCharsets.US_ASCII);

        long evidence = addEvidence.addEvidence(DRAFTER, id, "C:\\材料\\合同清单.pdf", large);

        EvidenceView kept = ledger.evidence(SUPERVISOR, id).get(0);
        assertThat(kept.fileName()).isEqualTo("合同清单.pdf");
        assertThat(kept.kind()).isEqualTo(UploadKind.PDF);
        assertThat(kept.digest()).isEqualTo(Sm3.hex(large));
        assertThat(ledger.evidenceFile(SUPERVISOR, id, evidence).content()).isEqualTo(large);
        assertThat(ledger.figure(DRAFTER, id).evidence()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.evidenceFile(STRANGER, id, evidence)).isInstanceOf(NotFound.class);
        long other = story.add(report, counted("别的"), null);
        assertThatThrownBy(() -> ledger.evidenceFile(DRAFTER, other, evidence)).isInstanceOf(NotFound.class);
    }

    @Test
    void evidence_is_judged_by_what_it_is() throws Refusal {
        long id = story.add(report, counted("审查合同"), "36");
        byte[] noise = new byte[500];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        addEvidence.addEvidence(DRAFTER, id, "说明.txt", "合同台账".getBytes(Charset.forName("GB18030")));

        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.pdf", new byte[0]));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.pdf", noise));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.pdf", bytes("只是文字")));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.html", bytes("<html><script>1</script></html>")));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.exe", bytes("MZ\u0090\u0000")));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "x.txt", new byte[3_000_000]));
        refused(EvidenceRefused.class, () -> addEvidence.addEvidence(DRAFTER, id, "又是说明.txt",
                "合同台账".getBytes(Charset.forName("GB18030"))));
        assertThat(ledger.evidence(DRAFTER, id)).hasSize(1);
    }

    @Test
    void names_are_unique_and_last_year_comes_from_last_years_ledger() throws Refusal {
        story.add(report, counted("审查合同"), "36");

        refused(FigureFlawed.class, () -> story.add(report, counted(" 审查合同 "), null));
        refused(FigureFlawed.class, () -> story.add(report, counted("有[括号]"), null));
        refused(FigureFlawed.class, () -> story.add(report, FigureSpec.counted("别的", "件", "", 999, ""), null));
        assertThat(ledger.figures(DRAFTER, report, new Filter(null, null, "合同"))).hasSize(1);
        assertThat(ledger.figures(DRAFTER, report, new Filter(22L, null, ""))).isEmpty();
        assertThat(ledger.figures(DRAFTER, report, new Filter(null, FigureState.CONFIRMED, ""))).isEmpty();
    }

    void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int facts = notes.facts.size();
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.facts).hasSize(facts);
        assertThat(notes.entries).hasSize(entries);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
