package org.qianfa.proofreading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;

class EnumerationCheckTest {

    private static List<Finding> look(String text) {
        return CheckRun.of(new EnumerationCheck(), text, 2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"增强“四个意识”、坚定“四个自信”、做到“两个维护”", "深刻领悟“两个确立”的决定性意义，坚决做到“两个维护”",
        "统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设", "坚定道路自信、理论自信、制度自信、文化自信", "加强经济建设和社会建设",
        "持续纠治形式主义、官僚主义", "强化政治意识、大局意识", "重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办",
        "增强“四个意识”。坚定“四个自信”。", "做到“两个维护”；增强“四个意识”"})
    void complete_ones_and_names_alone_are_right(String text) {
        assertThat(look(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增强“四个意识”、做到“两个维护”", "坚定“四个自信”、增强“四个意识”、做到“两个维护”", "政治意识、大局意识、看齐意识",
        "道路自信、制度自信、理论自信、文化自信", "经济建设、政治建设、文化建设、社会建设", "重要工作亲自部署、重大问题亲自过问、重要任务亲自督办"})
    void members_missing_or_out_of_order_are_found(String text) {
        assertThat(look(text)).extracting(Finding::rule).containsExactly(WordingRule.ENUMERATION);
    }

    @Test
    void relative_years_are_told_once() {
        assertThat(CheckRun.of(new RelativeYearCheck(), "今年检查3次。\n去年检查2次，明年再查。", 2024)).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("今年", "3"));
        assertThat(CheckRun.of(new RelativeYearCheck(), "2024年检查3次。", 2024)).isEmpty();
    }
}
