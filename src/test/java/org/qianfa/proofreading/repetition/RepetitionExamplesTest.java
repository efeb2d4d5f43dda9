package org.qianfa.proofreading.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.LastYear;
import org.qianfa.proofreading.finding.Paragraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.TextCheck;

class RepetitionExamplesTest {

    private static final String SLOGAN = "坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大和二十届二中、三中全会精神，全面贯彻习近平法治思想。";

    @ParameterizedTest
    @EnumSource
    void every_rule_finds_its_example_and_says_what_it_found(RepetitionRule rule) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            FindingText words = new FindingText(locale);
            Circumstances lastYear = lastYear(words.wrongExample(rule));
            boolean compared = rule == RepetitionRule.COPIED || rule == RepetitionRule.FIGURES_COPIED;
            assertThat(rules(words.wrongExample(rule), compared ? lastYear : Circumstances.UNKNOWN)).contains(rule);
            assertThat(rules(words.rightExample(rule), compared ? lastYear : Circumstances.UNKNOWN)).isEmpty();
            assertThat(List.of(words.title(rule), words.why(rule), words.source(rule))).doesNotContain("");
            Finding found = found(words.wrongExample(rule), compared ? lastYear : Circumstances.UNKNOWN).stream()
                    .filter(f -> f.rule() == rule).findFirst().orElseThrow();
            assertThat(words.message(found)).isNotBlank().doesNotContain("{").doesNotContain("''");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "深入学习习近平法治思想。", "召开委员会会议。", "天津市市容管理。", "人人参与，层层落实，处处留心。", "以违法行为为重点。", "推行行政检查公示。",
        "公众参与与专家论证相结合。", "为了了解情况。", "以达到预防目的的措施。", "的的确确方便了群众。", "涉及及时性的规定。", "存在在建工程未报备的问题。",
        "一级抓一级，一件一件办。", "做到和和美美。", "各社区社区工作者参加培训。", "讨论讨论再定。", "“放心放心”服务队。", "重要讲话重要指示精神。",
        "各项重点任务、改革任务。", "相关部门和有关单位的部门负责人。", "实现一站受理，一站解决。", "加强从从业人员到管理人员的培训。", "开展以以案释法为主的宣传。",
        "能立即整改的立即整改，不能立即整改的限期整改。", "党组织组织党员参加。", "全科网格网格员参加培训。", "不能不了了之。", "河南省太和和安徽两地。", "码头位于于洪区。",
        "存在在禁区内垂钓的现象。", "针对对居民影响大的噪声。", "打造成为为群众排忧解难的窗口。", "将其其中的三项下放。"
    })
    void words_that_meet_are_left_alone(String text) {
        assertThat(rules(text, Circumstances.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完善了了制度。", "镇和和村两级。", "在在全镇推开。", "由于于人手不足。", "综合行政执法行政执法队伍。", "以及以及其他单位。", "他们们的意见。",
        "将将材料报送。", "通过过走访。", "工作已已经完成。"})
    void what_can_never_follow_itself_is_found(String text) {
        assertThat(rules(text, Circumstances.UNKNOWN)).hasSize(1);
    }

    @Test
    void set_phrases_may_be_said_again() {
        assertThat(rules(SLOGAN + "\n二、第二部分\n" + SLOGAN, Circumstances.UNKNOWN)).isEmpty();
    }

    @Test
    void parallel_sentences_with_other_figures_are_no_repetition() {
        String first = "第一网格全年巡查渡口和码头共12次，发现照明损坏、栏杆松动等问题5个并报修。";
        String second = "第二网格全年巡查渡口和码头共16次，发现照明损坏、栏杆松动等问题7个并报修。";
        assertThat(rules(first + "\n" + second, Circumstances.UNKNOWN)).isEmpty();
    }

    @Test
    void the_finding_tells_where_the_passage_stood_first() {
        String passage = "值班人员每晚十点关闭码头闸门并逐船核对缆绳，第二天清晨六点前完成甲板积雪清扫，再放行第一班渡船。";
        Finding found = found("开头一段。\n" + passage + "\n中间一段。\n" + passage, Circumstances.UNKNOWN).get(0);
        assertThat(found.rule()).isEqualTo(RepetitionRule.PASSAGE_TWICE);
        assertThat(found.arguments()).containsExactly(String.valueOf(passage.length()), passage.substring(0, 12), "2");
    }

    private static Circumstances lastYear(String text) {
        return new Circumstances(2024, null, new LastYear(text), true, List.of());
    }

    private static List<Rule> rules(String text, Circumstances circumstances) {
        return found(text, circumstances).stream().map(Finding::rule).toList();
    }

    private static List<Finding> found(String text, Circumstances circumstances) {
        Findings findings = new Findings();
        ProofText proofText = new ProofText(text, Paragraph::new);
        for (TextCheck check : List.of(new PassagesCheck(), new ExtraCharactersCheck(), new LastYearCheck())) {
            check.look(proofText, circumstances, findings);
        }
        List<Finding> all = new ArrayList<>(findings.all());
        proofText.paragraphs().forEach(placed -> {
            Findings here = new Findings();
            new DoublingCheck().look(placed.paragraph(), circumstances, here);
            here.all().forEach(finding -> all.add(finding.movedBy(placed.start())));
        });
        return all;
    }
}
