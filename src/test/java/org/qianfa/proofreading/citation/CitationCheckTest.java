package org.qianfa.proofreading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;

class CitationCheckTest {

    private static List<Finding> look(String text, Integer year) {
        return CheckRun.of(new CitationCheck(), text, year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"《宪法》", "《中华人民共和国宪法》", "《民法典》", "《中华人民共和国 民法典》", "《行政处罚法（2021年修订）》",
        "《法治政府建设实施纲要（2021—2025年）》", "《法治政府建设实施纲要(2021-2025年)》", "《法治政府建设实施纲要（2021～2025）》",
        "《法治政府建设实施纲要》", "《政府信息公开条例》", "《中国共产党支部工作条例》", "《保密法》", "《保守国家秘密法》",
        "《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》", "《关于全面推行行政规范性文件合法性审核机制的指导意见》",
        "《关于实行国家机关“谁执法谁普法”普法责任制的意见》", "《山东省乡镇人民政府工作条例》"})
    void knows_a_document_in_all_its_spellings(String title) {
        assertThat(look("认真落实" + title + "。", 2024)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"《法治日报》", "《人民日报》", "《求是》杂志", "《习近平法治思想学习纲要》", "《习近平谈治国理政》第四卷", "《今日说法》节目",
        "《与法同行》", "《以案释法》", "《孙子兵法》", "《房屋租赁合同》", "《安全生产责任书》", "《行政处罚决定书》", "《罗马法》", "《美国宪法》",
        "《香港特别行政区维护国家安全法》", "《数字经济促进法（草案）》", "《》", "《法》普法专栏"})
    void leaves_other_kinds_of_titles_alone(String title) {
        assertThat(look("学习" + title + "。", 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"《中华人民共和国行政处罚发法》,《中华人民共和国行政处罚法》", "《治安管理处法法》,《治安管理处罚法》", "《未成年保护法》,《未成年人保护法》",
        "《反电信网络诈编法》,《反电信网络诈骗法》", "《信访工作条列》,", "《妇女儿童权益保障法》,《妇女权益保障法》", "《社区娇正法》,《社区矫正法》"})
    void names_the_right_title_of_a_law_misnamed(String wrong, String right) {
        List<Finding> found = look("宣传" + wrong + "。", 2024);
        if (right == null) {
            assertThat(found).noneMatch(f -> f.rule() == CitationRule.MISNAMED_LAW);
        } else {
            assertThat(found).singleElement().satisfies(f -> {
                assertThat(f.rule()).isEqualTo(CitationRule.MISNAMED_LAW);
                assertThat(f.suggestion()).isEqualTo(right);
            });
        }
    }

    @Test
    void a_regulation_of_another_place_or_year_is_no_slip() {
        assertThat(look("《河南省多元化解纠纷条例》《2025年政府信息公开工作要点》《云溪市法治社会建设实施纲要（2020—2025年）》", 2024))
                .allMatch(f -> f.rule() == CitationRule.UNVERIFIED);
    }

    @Test
    void a_local_document_is_never_more_than_told() {
        assertThat(look("印发《云溪镇重大行政决策程序暂行办法》《云溪区物业管理条例》《关于加强云溪镇网格管理的实施意见》。", 2024))
                .hasSize(3).allMatch(f -> f.rule() == CitationRule.UNVERIFIED);
    }

    @Test
    void a_short_name_is_lengthened_if_one_law_alone_can_be_meant() {
        assertThat(look("《环保法》", 2024)).extracting(Finding::suggestion).containsExactly("《环境保护法》");
        assertThat(look("《行政法》", 2024)).extracting(Finding::rule).containsExactly(CitationRule.NO_SUCH_LAW);
    }

    @Test
    void a_plan_with_other_years_than_its_own_is_warned_of() {
        assertThat(look("《法治政府建设实施纲要（2022—2025年）》", 2024)).extracting(Finding::suggestion)
                .containsExactly("《法治政府建设实施纲要（2021—2025年）》");
    }

    @Test
    void judges_in_the_year_reported_on() {
        assertThat(look("依据《婚姻法》调解。", 2020)).isEmpty();
        assertThat(look("依据《婚姻法》调解。", 2021)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(CitationRule.ABOLISHED);
            assertThat(f.arguments()).contains("《民法典》");
        });
        assertThat(look("落实《环境保护法》。", 2025)).isEmpty();
        assertThat(look("落实《环境保护法》。", 2027)).extracting(Finding::rule).containsExactly(CitationRule.ABOLISHED);
        assertThat(look("宣传《治安管理处罚法》《行政复议法》《行政处罚法》。", 2020)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"原《婚姻法》规定的内容", "《合同法》已经废止", "《民法典》取代《物权法》等九部法律", "从《婚姻法》到《民法典》", "修订前的《信访条例》，现已失效"})
    void what_is_said_of_the_past_is_right(String text) {
        assertThat(look(text, 2024)).noneMatch(f -> f.rule() == CitationRule.ABOLISHED);
    }

    @Test
    void a_law_that_may_be_younger_than_the_register_is_only_warned_of() {
        assertThat(look("《社区治理促进法》", 2025)).extracting(Finding::rule).containsExactly(CitationRule.NO_SUCH_LAW);
        assertThat(look("《社区治理促进法》", 2026)).extracting(Finding::rule).containsExactly(CitationRule.UNKNOWN_LAW);
    }

    @Test
    void an_administrator_s_own_register_counts() {
        LawRegister own = LawRegister.of("title,kind,valid_from\n云溪市物业管理条例,local_regulation,2020-01-01\n", 2024);
        assertThat(CheckRun.of(new CitationCheck(own), "《云溪市物业管理条例》", 2024)).isEmpty();
    }

    @Property(tries = 300)
    void never_throws(@ForAll @StringLength(max = 60) String name) {
        assertThat(look("甲《" + name + "法》乙《" + name, 2024)).isNotNull();
    }
}
