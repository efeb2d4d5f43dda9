package org.qianfa.proofreading.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.Rule;

class ArithmeticExamplesTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_finds_its_example_and_says_what_it_found(ArithmeticRule rule) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            FindingText words = new FindingText(locale);
            assertThat(rules(words.wrongExample(rule))).contains(rule);
            assertThat(rules(words.rightExample(rule))).isEmpty();
            assertThat(List.of(words.title(rule), words.why(rule), words.source(rule))).doesNotContain("");
            Finding found = found(words.wrongExample(rule)).stream().filter(f -> f.rule() == rule).findFirst().orElseThrow();
            assertThat(words.message(found)).doesNotContain("{").contains((String) found.arguments().get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "受理信访事项120件，其中网上信访80件，办结78件，办结率97.5%。",
        "受理投诉100件，办结98件，按期办结率95%。",
        "受理投诉100件，未办结2件，办结率98%。",
        "本年受理复议案件100件，上年结转5件，审结99件，审结率94.3%。",
        "排查隐患1000余处，整改980处，整改率98%以上。",
        "发放资料3万余份，走访群众1.2万人次，满意率达99%。",
        "任务完成率达到120%。",
        "受理诉求115宗（已协调解决99宗，解决率达86.1%）。",
        "参考率、通过率、优秀率均为100%。",
        "参训干部120人，其中党员80人、女性30人。",
        "受理信访事项120件，其中网上信访80件，办结110件。",
        "共收到建议130件，受理和办结分别为120件、118件。",
        "立案120件（办结100件，移送15件）。",
        "查处食品、药品、器械案件分别为12、8、5件，共计25件。",
        "组织宣传2次、参加30人，培训3次、参加20人，共计50人。",
        "平台办案1661宗，对比2022年全年293宗增加1368宗，同比增长467%。",
        "受理案件由293宗增加到1661宗，增长4.7倍。",
        "满意率98.5%，较上年96%提高2.5个百分点。",
        "检查频次缩减194次，降幅达80%。",
        "人均办案量从2022年的5.3宗增加至13.5宗。",
        "处置劳资纠纷1615宗，仲裁受理案件977件，累计结案率达99.9%。",
        "镇长出庭2次，行政诉讼3件，负责人出庭率为100%。",
        "新增30项事项下沉，村级可办事项达127项。",
        "收案321件（不含上年旧存28件），比上年下降1.3%。",
        "参加考试124人，2人缺考，合格120人，合格率98.4%。",
        "发放宣传单500份、宣传册300份、环保袋200个，共计1000余份。",
        "新增企业20家，其中规上企业总数达到35家。",
        "受理投诉、举报1200件，办结1180件，投诉按期办结率99%。",
        "查处案件45件，罚款12.6万元，去年同期分别为40件、10万元，分别增长12.5%、26%。",
        "满意率由去年的95%提高到98%，提高3个百分点。",
        "审批时限由20个工作日压缩至5个工作日，压缩75%。",
        "全镇3200户、9800人，户均3.1人。",
        "带动120户户均增收3000元，村集体收入50万元。",
        "收到申请130件，其中予以公开59件、占45.4%；不予公开32件、占24.6%；无法提供26件、占20%。",
        "受理案件1803件（旧存240件），结案894件，结案率49.58%。",
        "同比减少7件，下降2.60%，收案262件。",
        "排查隐患60处，当场整改50处，限期整改10处，整改率100%。",
        "检查市场主体120家，其中个体工商户30户。",
        "开展活动20次，其中专题讲座5场。",
        "全年办理案件120件，较上年100件增长20%，群众满意度提升5%。",
        "受理120件，较上年100件增加20件，其中涉土地案件增加5件。",
        "全年办理行政处罚案件100件（其中简易程序60件），行政强制案件5件，合计105件。",
        "办理行政处罚案件100件（简易程序60件），行政强制案件5件，合计105件。"
    })
    void figures_that_some_reading_brings_together_are_left_alone(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "受理诉求12347宗，化解12326宗，化解率为98.83%。",
        "调处矛盾纠纷500宗，调解成功473宗，调解成功率96.4%。",
        "收集诉求115宗(已协调解决99宗,解决率达68.1%)。",
        "受理信访事项120件，118件已办结，办结率89%。",
        "办案1661宗，对比2022年293宗增加1386宗。",
        "受理案件由200件减少到150件，下降20%。",
        "收到申请130件，其中予以公开59件、占45.4%；不予公开32件、占26.4%。",
        "审批时限由20个工作日压缩至5个工作日，压缩57%。",
        "由8名律师、30名志愿者、2名调解员，共计45名组成。"
    })
    void figures_that_no_reading_brings_together_are_errors(String text) {
        assertThat(found(text)).isNotEmpty();
    }

    private static List<Rule> rules(String text) {
        return found(text).stream().map(Finding::rule).toList();
    }

    private static List<Finding> found(String text) {
        Findings findings = new Findings();
        new ArithmeticCheck().look(new Paragraph(text), Circumstances.UNKNOWN, findings);
        return findings.all();
    }
}
