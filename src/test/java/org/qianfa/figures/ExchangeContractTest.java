package org.qianfa.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;
import static org.qianfa.figures.LedgerStory.counted;
import static org.qianfa.figures.LedgerStory.n;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.TestHouse;
import org.qianfa.figures.CompareFigures.Order;
import org.qianfa.figures.CompareFigures.Query;
import org.qianfa.figures.ExtractFigures.Proposal;
import org.qianfa.figures.ExtractFigures.Taken;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.ImportFigures.Effect;
import org.qianfa.figures.ImportFigures.Line;
import org.qianfa.figures.exchange.FigureTable;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FiguresTest
class ExchangeContractTest {

    private static final String HEADER = "指标名称,计量单位,本年值,上年值,来源部门,公式\n";

    @Autowired ReportStory reports;
    @Autowired LedgerStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired JdbcClient jdbc;
    @Autowired FigureLedger ledger;
    @Autowired FigureRequests requests;
    @Autowired ImportFigures importFigures;
    @Autowired ExtractFigures extractFigures;
    @Autowired CompareFigures compareFigures;

    private long report;

    @BeforeEach
    void aReport() {
        for (String table : List.of("change", "link", "evidence_content", "evidence", "figure", "request", "ledger")) {
            jdbc.sql("delete from figures_" + table).update();
        }
        report = reports.planned().id();
        notes.clear();
    }

    @Test
    void a_table_adds_and_changes_figures_and_one_request_a_department_waits_for_its_head() throws Refusal {
        story.add(report, counted("审查合同"), null);
        notes.clear();
        var rows = FigureTable.ofText(HEADER + "化解率,%,,,法治办,化解 / 受理\n受理,件,140,125,法治办,\n化解,件,135,,法治办,\n审查合同,,36,,,\n会议,次,4,,党政办,\n").rows();

        assertThat(importFigures.preview(COORDINATOR, report, rows)).extracting(Line::effect)
                .containsExactly(Effect.NEW, Effect.NEW, Effect.NEW, Effect.CHANGED, Effect.NEW);
        assertThat(importFigures.importFigures(COORDINATOR, report, rows)).isEqualTo(5);

        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).extracting(FigureView::name)
                .containsExactly("审查合同", "化解率", "受理", "化解", "会议");
        assertThat(ledger.figures(DRAFTER, report, new Filter(null, null, "化解率")).get(0).value()).isEqualByComparingTo("96.43");
        assertThat(requests.ofReport(DRAFTER, report)).extracting(r -> r.figures().size()).containsExactlyInAnyOrder(3, 1);
        assertThat(notes.facts).hasSize(2).allMatch(fact -> fact instanceof FiguresRequested);
        assertThat(importFigures.preview(COORDINATOR, report, rows)).extracting(Line::effect).containsOnly(Effect.SAME);
    }

    @Test
    void a_single_flawed_row_keeps_the_whole_table_out() throws Refusal {
        var rows = FigureTable.ofText(HEADER + "受理,件,140,,法治办,\n甲,件,,,法治办,乙 + 1\n乙,件,,,法治办,甲 + 1\n丙,件,,,法治办,丁 + 1\n受理,件,1,,法治办,\n"
                + "戊,件,三,,法治办,\n己,件,1,,外单位,\n庚,件,1,,法治办,受理\n").rows();

        assertThat(importFigures.preview(COORDINATOR, report, rows)).extracting(line -> line.problem() == null ? null : line.problem().code())
                .containsExactly(null, "formulaRunsInCircle", "formulaRunsInCircle", "formulaNamesUnknown", "figureFlawed", "figureFlawed",
                        "figureFlawed", "figureFlawed");
        refused(ImportFlawed.class, () -> importFigures.importFigures(COORDINATOR, report, rows));
        assertThat(ledger.figures(DRAFTER, report, Filter.ALL)).isEmpty();
        assertThatThrownBy(() -> importFigures.importFigures(DRAFTER, report, rows)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> importFigures.preview(STRANGER, report, rows)).isInstanceOf(NotFound.class);
    }

    @Test
    void last_years_column_is_filled_by_what_a_person_takes_from_a_text() throws Refusal {
        long kept = story.add(report, counted("审查合同"), "36");

        List<Proposal> proposals = extractFigures.propose(COORDINATOR, report, "2030年，全年审查合同30件，审结率97.5%，投入1.2万元。");
        assertThat(proposals).extracting(Proposal::name).first().isEqualTo("审查合同");
        assertThat(proposals.get(0).known()).isTrue();
        assertThat(proposals).extracting(p -> p.value().toPlainString()).containsExactly("30", "97.5", "12000");
        assertThat(extractFigures.take(COORDINATOR, report, List.of(new Taken("审查合同", n("30"), "件", LAW), new Taken("审结率", n("97.5"), "%", LAW))))
                .isEqualTo(2);

        assertThat(ledger.figure(DRAFTER, kept).spec().lastYear()).isEqualByComparingTo("30");
        assertThat(ledger.figure(DRAFTER, kept).value()).isEqualByComparingTo("36");
        assertThat(ledger.history(DRAFTER, kept).get(0).kind()).isEqualTo(ChangeKind.LAST_YEAR);
        assertThat(ledger.figures(DRAFTER, report, new Filter(null, null, "审结率")).get(0).spec().lastYear()).isEqualByComparingTo("97.5");
        refused(TextUnfit.class, () -> extractFigures.propose(COORDINATOR, report, " "));
        refused(FigureFlawed.class, () -> extractFigures.take(COORDINATOR, report, List.of(new Taken("", n("1"), "", LAW))));
        assertThatThrownBy(() -> extractFigures.propose(DRAFTER, report, "x")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void last_years_ledger_fills_in_what_it_has() throws Refusal {
        jdbc.sql("insert into figures_ledger (report_id, unit_id, ledger_year, collecting, last_number) values (-5, 2, 2030, true, 1)").update();
        jdbc.sql("""
                insert into figures_figure (report_id, figure_number, name, unit, period, department_id, definition, figure_value, last_year, state, version)
                values (-5, 1, '审查合同', '份', '2030年', 21, '不含补充协议', 30, 28, 'CONFIRMED', 0)""").update();

        assertThat(ledger.lastYearsList(COORDINATOR, report, LAW)).singleElement().satisfies(spec -> {
            assertThat(spec.name()).isEqualTo("审查合同");
            assertThat(spec.period()).isEqualTo("2031年");
            assertThat(spec.lastYear()).isEqualByComparingTo("30");
        });
        long id = story.asked(report, "审查合同").figures().get(0).id();
        assertThat(ledger.figure(DRAFTER, id).spec().lastYear()).isEqualByComparingTo("30");
        assertThat(ledger.years(DRAFTER, id)).extracting(y -> y.year() + ":" + y.value()).containsExactly("2029:28", "2030:30");
    }

    @Test
    void comparisons_are_authorised_sorted_and_paged_by_the_database() throws Refusal {
        story.add(report, counted("升").withLastYear(n("10")), "15");
        story.add(report, counted("降").withLastYear(n("10")), "4");
        story.add(report, counted("平").withLastYear(n("10")), "10");
        story.add(report, counted("无"), "3");

        assertThat(names(DRAFTER, Order.RISE, 0, 10)).containsExactly("升", "平", "降", "无");
        assertThat(names(SUPERVISOR, Order.FALL, 0, 10)).containsExactly("降", "平", "升", "无");
        assertThat(names(DRAFTER, Order.RISE, 0, 3)).containsExactly("升", "平", "降");
        assertThat(names(DRAFTER, Order.RISE, 1, 3)).containsExactly("无");
        assertThat(compareFigures.compare(DRAFTER, new Query(null, null, Order.RISE, 0, 3)).more()).isTrue();
        assertThat(compareFigures.compare(DRAFTER, new Query(STREET, 2031, Order.NAME, 0, 3)).rows()).extracting(CompareFigures.Row::unitName)
                .containsOnly("云溪街道");
        assertThat(compareFigures.compare(DRAFTER, new Query(3L, null, Order.NAME, 0, 3)).rows()).isEmpty();
        assertThat(compareFigures.compare(STRANGER, new Query(null, null, Order.NAME, 0, 3)).rows()).isEmpty();
        assertThat(compareFigures.compare(ADMIN, new Query(null, null, Order.NAME, 0, 3)).year()).isNull();
    }

    private List<String> names(Actor reader, Order order, int page, int size) {
        return compareFigures.compare(reader, new Query(null, null, order, page, size)).rows().stream().map(CompareFigures.Row::name).toList();
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int entries = notes.entries.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.entries).hasSize(entries);
    }
}
