package org.qianfa.proofreading.wording;

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

class WordCheckTest {

    private static List<Finding> look(String text, Integer year) {
        return CheckRun.of(new WordCheck(), text, year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"定期检查官网信息更新情况", "执法理念未端正", "由行政处发放告知书", "述法制度、学法用法制度不断健全", "重大执法决定法制审核制度", "充分发挥法制机构作用", "在原《法制日报》刊登", "司法制度改革",
        "坚持民主法制建设", "研究竞争力提升办法", "预防犯罪", "按排放标准整治，按排名通报", "恢复盖章，答复盖章", "良好象征", "立即然后",
        "热烈土味", "反映强烈土地纠纷", "深入民心，进入民居，纳入民生实事", "关注消防、上报消息、审核消费", "补充份额", "每月份内完成", "尤其它的作用", "其它们",
        "进入帐篷，救灾帐篷", "报名截止12月31日", "报名截止日期为12月1日", "申请审批事项，报请批准", "在学习进步中", "学习进平台", "提高共产觉悟",
        "各部份数", "自己经营，自己完成", "农业部门、环保部门", "原工商局人员划转", "“工商局”旧牌匾", "《工商局管理办法》", "公布署名", "一座落地", "工商局限",
        "全民国家安全教育日", "今年来看", "完毕竞赛", "竟选择", "地震兴建", "个人材料", "企图象征", "全党二十大", "中国共产党二十大报告"})
    void leaves_alone_what_only_looks_like_a_listed_word(String text) {
        assertThat(look(text, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"加大法制宣传力度,法治宣传", "运用法制思维,法治思维", "截止2024年底,截至2024", "其它部门,其他", "党二十大精神,党的二十大",
        "建立台帐,台账", "烈土陵园,烈士", "中国入民,中国人民", "坚定“四个意识”,增强“四个意识”", "学习习近平法制思想,习近平法治思想"})
    void suggests_the_right_word(String text, String right) {
        assertThat(look(text, 2024)).singleElement().extracting(Finding::suggestion).isEqualTo(right);
    }

    @Test
    void a_body_is_called_as_it_was_in_the_year_reported_on() {
        assertThat(look("联合工商局检查", 2017)).isEmpty();
        assertThat(look("联合工商局检查", 2022)).extracting(Finding::rule).containsExactly(WordingRule.RENAMED_BODY);
        assertThat(look("联合银保监会检查", 2022)).isEmpty();
        assertThat(look("联合银保监会检查", 2024)).hasSize(1);
    }

    @Test
    void a_unit_s_own_list_counts() {
        WordList own = WordList.of("pattern,replacement,rule\n云溪乡,云溪镇,set-phrase\n");
        assertThat(CheckRun.of(new WordCheck(own), "云溪乡布署工作", 2024)).singleElement()
                .extracting(Finding::suggestion).isEqualTo("云溪镇");
    }

    @Property(tries = 300)
    void never_throws(@ForAll @StringLength(max = 80) String text) {
        assertThat(look(text + "帐户“" + text + "工商局", 2024)).isNotEmpty();
    }
}
