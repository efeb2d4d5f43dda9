package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.derived;
import static org.qianfa.figures.LedgerStory.n;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.FigureLedger.ChangeView;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.GiveFigures.Given;
import org.qianfa.figures.WithdrawRequest.Outcome;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@FiguresTest
class WithdrawalContractTest {

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired ReportProgress progress;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;
    @Autowired WithdrawRequest withdrawRequest;
    @Autowired GiveFigures giveFigures;
    @Autowired AddEvidence addEvidence;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void what_was_there_for_the_request_alone_goes_with_it() throws Refusal {
        RequestView asked = story.asked(report, "审查合同", "审查文件");
        notes.clear();

        Outcome outcome = withdrawRequest.withdrawRequest(COORDINATOR, asked.id(), " 部门选错 ");

        assertThat(outcome).isEqualTo(new Outcome(List.of("审查合同", "审查文件"), List.of()));
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        assertThat(ledger.removed(DRAFTER, report)).extracting(RemovedView::name, RemovedView::code, RemovedView::by, RemovedView::reason)
                .containsExactlyInAnyOrder(tuple("审查合同", "F1"), tuple("审查文件", "F2"));
        RequestView withdrawn = requests.request(DRAFTER, asked.id());
        assertThat(withdrawn.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(withdrawn.withdrawal().by()).isEqualTo(COORDINATOR.id());
        assertThat(withdrawn.withdrawal().reason()).isEqualTo("部门选错");
        assertThat(withdrawn.withdrawal().asked()).isEqualTo("审查合同、审查文件");
        assertThat(notes.entries).containsExactly("WithdrawRequest");
        assertThat(notes.facts).containsExactly(new RequestWithdrawn(COORDINATOR, report, asked.id(), false));
    }

    @Test
    void what_has_a_value_or_evidence_or_is_named_or_was_there_before_stays() throws Refusal {
        story.add(report, counted("早已列入"), null);
        RequestView asked = story.asked(report, "有数值", "有佐证", "公式用到", "早已列入", "没有用处");
        giveFigures.giveFigures(DRAFTER, asked.id(), List.of(new Given(asked.figures().get(1).id(), n("3"), "")), false);
        addEvidence.addEvidence(DRAFTER, asked.figures().get(2).id(), "清单.txt", "清单".getBytes(StandardCharsets.UTF_8));
        long twice = story.add(report, derived("两倍", "", "公式用到 × 2"), null);

        Outcome outcome = withdrawRequest.withdrawRequest(COORDINATOR, asked.id(), "不再需要");

        assertThat(outcome.removed()).containsExactly("没有用处");
        assertThat(outcome.kept()).containsExactly("早已列入", "有数值", "有佐证", "公式用到");
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::name)
                .containsExactly("早已列入", "有数值", "有佐证", "公式用到", "两倍");
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::requestId).containsOnlyNulls();
        assertThat(ledger.figure(DRAFTER, asked.figures().get(1).id()).state()).isEqualTo(FigureState.GIVEN);
        assertThat(ledger.figure(DRAFTER, twice).problem()).isEqualTo(FormulaProblem.INPUT_MISSING);
        assertThat(ledger.outstanding(DRAFTER, report)).isEmpty();
    }

    @Test
    void a_value_confirmed_before_stands_again_unless_another_was_given_or_something_else_asked() throws Refusal {
        RequestView first = story.confirmed(story.given(story.asked(report, "不变", "另报", "改口径"), "36", "5", "7"));
        long same = first.figures().get(0).id();
        long other = first.figures().get(1).id();
        long anew = story.askedAs(report, "改口径", "只计区级").figures().get(0).id();
        RequestView again = story.asked(report, "不变", "另报");
        giveFigures.giveFigures(DRAFTER, again.id(), List.of(new Given(other, n("6"), "补报")), false);

        withdrawRequest.withdrawRequest(COORDINATOR, again.id(), "重复征集");
        withdrawRequest.withdrawRequest(COORDINATOR, ledger.figure(DRAFTER, anew).requestId(), "重复征集");

        assertThat(ledger.figure(DRAFTER, same).state()).isEqualTo(FigureState.CONFIRMED);
        assertThat(ledger.figure(DRAFTER, same).value()).isEqualByComparingTo("36");
        assertThat(ledger.figure(DRAFTER, other).state()).isEqualTo(FigureState.GIVEN);
        assertThat(ledger.figure(DRAFTER, anew).state()).isEqualTo(FigureState.GIVEN);
        assertThat(ledger.history(DRAFTER, same)).extracting(ChangeView::kind).first().isEqualTo(ChangeKind.WITHDRAWN);
        assertThat(ledger.history(DRAFTER, same).get(0).reason()).isEqualTo("重复征集");
    }

    @Test
    void figures_handed_in_are_withdrawn_from_the_head_too() throws Refusal {
        RequestView given = story.given(story.asked(report, "审查合同"), "36");

        assertThat(withdrawRequest.withdrawRequest(COORDINATOR, given.id(), "部门选错").kept()).containsExactly("审查合同");
        refused(RequestNotInState.class, () -> story.confirmed(given));
        assertThat(ledger.figure(DRAFTER, given.figures().get(0).id()).state()).isEqualTo(FigureState.GIVEN);
    }

    @Test
    void a_name_is_free_again_and_a_code_is_not() throws Refusal {
        withdrawRequest.withdrawRequest(COORDINATOR, story.asked(report, "审查合同").id(), "部门选错");
        withdrawRequest.withdrawRequest(COORDINATOR, story.asked(report, "审查合同").id(), "又选错");

        assertThat(story.asked(report, "审查合同").figures().get(0).code()).isEqualTo("F3");
        assertThat(ledger.removed(DRAFTER, report)).extracting(RemovedView::reason).containsExactly("又选错", "部门选错");
    }

    @Test
    void the_process_takes_no_withdrawn_request_along_and_hears_of_later_ones() throws Refusal {
        RequestView early = story.asked(report, "审查合同");
        withdrawRequest.withdrawRequest(COORDINATOR, early.id(), "部门选错");
        assertThat(requests.beginCollection(report)).isEmpty();
        RequestView late = story.asked(report, "审查文件");
        withdrawRequest.withdrawRequest(COORDINATOR, late.id(), "部门选错");

        assertThat(notes.facts).contains(new RequestWithdrawn(COORDINATOR, report, early.id(), false),
                new RequestWithdrawn(COORDINATOR, report, late.id(), true));
    }

    @Test
    void a_request_still_open_when_the_report_is_signed_ends_and_takes_nothing_with_it() throws Refusal {
        report = reports.underReview().id();
        RequestView asked = story.asked(report, "审查合同");
        progress.signed(report);

        assertThat(withdrawRequest.withdrawRequest(COORDINATOR, asked.id(), "已签发").kept()).containsExactly("审查合同");
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).hasSize(1);
    }

    @Test
    void who_may_not_or_says_no_reason_or_comes_late_changes_nothing() throws Refusal {
        RequestView asked = story.asked(report, "审查合同");

        refused(ChangeReasonMissing.class, () -> withdrawRequest.withdrawRequest(COORDINATOR, asked.id(), " "));
        refused(NotPermitted.class, () -> withdrawRequest.withdrawRequest(HEAD, asked.id(), "理由"));
        refused(NotFound.class, () -> withdrawRequest.withdrawRequest(STRANGER, asked.id(), "理由"));
        assertThat(requests.request(asked.id()).state()).isEqualTo(RequestState.ASKED);
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).hasSize(1);

        RequestView confirmed = story.confirmed(story.given(asked, "36"));
        refused(RequestNotInState.class, () -> withdrawRequest.withdrawRequest(COORDINATOR, confirmed.id(), "理由"));
        assertThat(requests.request(asked.id())).isEqualTo(confirmed);
        RequestView second = story.asked(report, "审查文件");
        withdrawRequest.withdrawRequest(COORDINATOR, second.id(), "部门选错");
        refused(RequestNotInState.class, () -> withdrawRequest.withdrawRequest(COORDINATOR, second.id(), "再撤"));
        assertThat(requests.request(second.id()).withdrawal().reason()).isEqualTo("部门选错");
        refused(RequestNotInState.class, () -> giveFigures.giveFigures(DRAFTER, second.id(), List.of(), true));
    }

    private static Tuple tuple(String name, String code) {
        return Tuple.tuple(name, code, COORDINATOR.id(), "部门选错");
    }

    private void refused(Class<? extends Exception> refusal, ThrowingCallable action) {
        int facts = notes.facts.size();
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.facts).hasSize(facts);
        assertThat(notes.entries).hasSize(entries);
    }
}
