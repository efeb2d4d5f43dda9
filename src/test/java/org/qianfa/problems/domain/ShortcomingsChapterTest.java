package org.qianfa.problems.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortcomingsChapterTest {

    @Test
    void items_counted_in_a_paragraph_are_problems_whatever_introduces_them() {
        assertThat(names("""
                五、主要存在问题
                2023年，法治建设工作取得了一定成效，但仍存在一些薄弱环节，一是法治队伍素质有待提升。法制审核人员中具备法律职业资格人数不到五成。二是执法规范化水平不高。个别案卷要素不全。"""))
                .containsExactly("法治队伍素质有待提升", "执法规范化水平不高");
    }

    @Test
    void items_on_lines_of_their_own_keep_all_their_words() {
        List<Shortcoming> items = items("""
                三、存在的不足
                一是普法力度需进一步加强。群众学法的自觉性有待增强。
                二是少数干部法治意识不够强。依法行政意识不够强，法治宣传教育还需深化。""");
        assertThat(items).extracting(Shortcoming::text).containsExactly("普法力度需进一步加强。群众学法的自觉性有待增强。",
                "少数干部法治意识不够强。依法行政意识不够强，法治宣传教育还需深化。");
    }

    @Test
    void a_part_on_the_plan_names_no_problem_and_a_part_that_introduces_is_none() {
        assertThat(names("""
                二、存在问题及下一步工作举措
                （一）存在问题
                一是普法宣传效果有待增强。普法手段相对单一。
                二是法制审核有待加强。审核难免力不从心。
                （二）下一步工作举措
                一是进一步加大法制宣传力度。培养居民守法思维。
                二是进一步充实法制审核力量。建立定期培训制度。""")).containsExactly("普法宣传效果有待增强", "法制审核有待加强");
    }

    @Test
    void problems_under_headings_are_taken_with_what_is_counted_inside_them() {
        assertThat(items("""
                三、存在的不足和原因
                （一）合法性审查力量不足。一是人员少。二是案件多。原因是编制有限。
                （二）工作安排不够细。
                （三）原因分析
                重视程度不够。""")).extracting(Shortcoming::text).containsExactly("合法性审查力量不足。一是人员少。二是案件多。原因是编制有限。", "工作安排不够细。");
    }

    @Test
    void paragraphs_without_numbers_are_problems_unless_they_introduce_or_look_ahead() {
        assertThat(names("""
                三、存在的不足和原因
                对照要求，还有以下不足：
                行政执法人员法治素养有待提高，主要原因是新进人员多。
                群众参与度不高。
                下一步，将继续推进各项工作。""")).containsExactly("行政执法人员法治素养有待提高，主要原因是新进人员多", "群众参与度不高");
    }

    @Test
    void only_sentences_that_name_a_cause_are_proposed_as_the_cause() {
        assertThat(items("""
                三、不足和原因
                一是执法力量薄弱。主要原因是编制及经费预算不足。执法范围广。二是普法形式单一。导致群众不了解。""")).extracting(Shortcoming::cause)
                .containsExactly("主要原因是编制及经费预算不足。", "");
    }

    @Test
    void the_outlook_behind_the_last_item_is_no_part_of_it() {
        assertThat(items("""
                九、存在的问题
                一是服务意识不强。二是法律人才储备不足。案件量大。
                接下来，街道将针对存在的问题，坚持问题导向。""")).extracting(Shortcoming::text).containsExactly("服务意识不强。", "法律人才储备不足。案件量大。");
    }

    @Test
    void the_same_words_are_known_again_and_so_is_a_problem_entered_by_its_first_words() {
        Shortcoming item = new Shortcoming("执法力量薄弱。执法范围广。", "");
        assertThat(item.digest()).isEqualTo(new Shortcoming("执法力量 薄弱。\n执法范围广。", "").digest());
        assertThat(item.saidBy("执法力量薄弱")).isTrue();
        assertThat(item.saidBy("执法力量薄弱。")).isTrue();
        assertThat(item.saidBy("执法力量薄弱。执法范围广。")).isTrue();
        assertThat(item.saidBy("执法力量")).isFalse();
    }

    @Test
    void an_empty_chapter_names_nothing() {
        assertThat(items("三、存在的不足和原因")).isEmpty();
        assertThat(ShortcomingsChapter.items(List.of())).isEmpty();
    }

    private static List<Shortcoming> items(String text) {
        return ShortcomingsChapter.items(List.of(text));
    }

    private static List<String> names(String text) {
        return items(text).stream().map(Shortcoming::name).toList();
    }
}
