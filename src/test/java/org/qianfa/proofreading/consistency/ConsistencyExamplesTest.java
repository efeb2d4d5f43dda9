package org.qianfa.proofreading.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Circumstances.LedgerFigure;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.LastYear;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.TextCheck;

class ConsistencyExamplesTest {

    private static final Circumstances LAST_YEAR = new Circumstances(2024, null, new LastYear("全年审查合同120份，调解纠纷300件。"), true, List.of());
    private static final Circumstances LEDGER = new Circumstances(2024, null, null, true,
            List.of(new LedgerFigure("合同审查数", new BigDecimal("156"), "份"), new LedgerFigure("罚款金额", new BigDecimal("53000"), "元")));

    @ParameterizedTest
    @EnumSource
    void every_rule_finds_its_example_and_says_what_it_found(ConsistencyRule rule) {
        Circumstances circumstances = switch (rule) {
            case LEDGER -> LEDGER;
            case LAST_YEAR, LAST_YEAR_GROWTH -> LAST_YEAR;
            default -> Circumstances.UNKNOWN;
        };
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            FindingText words = new FindingText(locale);
            assertThat(rules(words.wrongExample(rule), circumstances)).contains(rule);
            assertThat(rules(words.rightExample(rule), circumstances)).isEmpty();
            assertThat(List.of(words.title(rule), words.why(rule), words.source(rule))).doesNotContain("");
            Finding found = found(words.wrongExample(rule), circumstances).stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
            assertThat(words.message(found)).contains((String) found.arguments().get(0)).doesNotContain("{").doesNotContain("''");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "全年受理行政复议案件12件，其中受理行政复议案件5件涉及土地。",
        "开展渡口专项整治，出动执法人员300人次。\n全年出动执法人员21054人次。",
        "受理群众诉求12347宗。\n受理矛盾纠纷诉求9144宗。",
        "受理行政复议案件12件。\n六、2025年工作计划\n力争受理行政复议案件10件。",
        "受理行政复议案件12件。\n受理行政复议案件10余件。",
        "去年受理行政复议案件12件。\n今年受理行政复议案件15件。",
        "开展法治宣传活动20次。\n开展法治宣传活动3次。",
        "落实《望舒镇2023年渡口安全工作要点》和《望舒镇2024年渡口安全工作要点》。",
        "贯彻《中华人民共和国教育法》《中华人民共和国教师法》。",
        "落实《望舒镇渡口管理办法》《望舒镇渡口管理办法（试行）》。",
        "落实“谁执法谁普法”“谁服务谁普法”责任制。",
        "推行“最多跑一次”“最多跑一地”。",
        "“一件事”与“一类事”一次办。",
        "《望舒镇渡口管家工作方案》要求用好“渡口管家”。",
        "罚款3200元，罚款金额1.2万元。",
        "发放补贴25000元，总投资3.2亿元。"
    })
    void different_things_may_have_different_numbers_and_names(String text) {
        assertThat(rules(text, Circumstances.UNKNOWN)).isEmpty();
    }

    @Test
    void the_ledger_is_content_with_its_value_anywhere_beside_the_name() {
        assertThat(rules("各社区审查合同80份，全年审查合同156份。罚款金额5.3万元。", LEDGER)).isEmpty();
        assertThat(rules("全年审查合同150余份。", LEDGER)).isEmpty();
        assertThat(rules("审查合同较上年增加20份。去年审查合同120份。", LEDGER)).isEmpty();
        assertThat(rules("罚款金额5.4万元。", LEDGER)).containsExactly(ConsistencyRule.LEDGER);
    }

    @Test
    void figures_of_last_year_are_compared_where_they_are_named_as_such() {
        assertThat(rules("审查合同156份，2023年审查合同112份。", LAST_YEAR)).containsExactly(ConsistencyRule.LAST_YEAR);
        assertThat(rules("审查合同156份，比2023年120份增加36份。", LAST_YEAR)).isEmpty();
        assertThat(rules("调解纠纷360件，较上年下降20%。", LAST_YEAR)).containsExactly(ConsistencyRule.LAST_YEAR_GROWTH);
        assertThat(rules("调解纠纷240件，较上年下降20%。", LAST_YEAR)).isEmpty();
        assertThat(rules("审查协议240件，较上年下降35%。", LAST_YEAR)).isEmpty();
    }

    @Test
    void the_rarer_spelling_is_the_doubtful_one() {
        String text = "印发《望舒镇渡口安全网格工作方案》，按照《望舒镇渡口安全网格化工作方案》《望舒镇渡口安全网格化工作方案》执行。";
        Finding found = found(text, Circumstances.UNKNOWN).get(0);
        assertThat(found.excerpt(text)).isEqualTo("《望舒镇渡口安全网格工作方案》");
    }

    @Test
    void half_a_pair_of_marks_is_not_said_to_lack_both() {
        assertThat(rules("培育“渡口能手”12名，渡口能手”带徒20名。", Circumstances.UNKNOWN)).isEmpty();
    }

    private static List<Rule> rules(String text, Circumstances circumstances) {
        return found(text, circumstances).stream().map(Finding::rule).toList();
    }

    private static List<Finding> found(String text, Circumstances circumstances) {
        Findings findings = new Findings();
        ProofText proofText = new ProofText(text, Paragraph::new);
        for (TextCheck check : List.of(new TwoNumbersCheck(), new LedgerCheck(), new LastYearFiguresCheck(), new NamesCheck(), new QuotesCheck())) {
            check.look(proofText, circumstances, findings);
        }
        List<Finding> all = new ArrayList<>(findings.all());
        proofText.paragraphs().forEach(placed -> {
            Findings here = new Findings();
            new MoneyUnitsCheck().look(placed.paragraph(), circumstances, here);
            here.all().forEach(finding -> all.add(finding.movedBy(placed.start())));
        });
        return all;
    }
}
