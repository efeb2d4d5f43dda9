package org.qianfa.proofreading.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.RuleExamples;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;

class PostCheckTest {

    private static final PostCheck CHECK = new PostCheck(PostRegister.of("""
            name,post,organisation,from,to,order
            王建国,党委书记,云溪镇,2021-03-01,,1
            李卫东,副镇长,云溪镇人民政府,2018-01-01,2022-06-30,5
            李卫东,镇长,云溪镇人民政府,2022-07-01,,2
            赵明,人大主席,云溪镇,2020-01-01,,3
            孙志强,主任,云溪镇综合办,2023-05-01,2024-08-31,6
            """));

    private static List<Finding> look(String text, Integer year) {
        return CheckRun.of(CHECK, text, year);
    }

    @ParameterizedTest
    @EnumSource(PostRule.class)
    void every_rule_finds_its_wrong_example_and_leaves_the_right_one_alone(PostRule rule) {
        RuleExamples.keepTheirWord(rule, text -> look(text, 2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇党委书记王建国主持会议", "党委书记王建国、镇长李卫东、人大主席赵明带队", "镇长李卫东，党委书记王建国分别讲话", "领导小组办公室主任李卫东",
        "村党支部书记张三", "镇长强调，要依法行政", "副镇长刘洋", "李卫东同志任镇长期间", "党委书记、镇长分别带队"})
    void right_names_and_other_people_are_left_alone(String text) {
        assertThat(look(text, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"镇长赵明,2024,WRONG_POST", "云溪镇镇长王建国,2024,WRONG_POST", "镇长李卫东,2021,POST_OF_OTHER_YEARS",
        "党委书记王健国,2024,MISSPELT_NAME", "党委书记汪建国,2024,DOUBTFUL_NAME", "党委书记王健国,2021,DOUBTFUL_NAME",
        "主任孙志刚,2024,DOUBTFUL_NAME", "镇长李卫东、党委书记王建国,2024,ORDER", "赵明和李卫东,2024,ORDER"})
    void says_what_is_wrong(String text, int year, String rule) {
        assertThat(look(text + "出席会议", year)).extracting(f -> f.rule().name()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"2024,2024,0", "2024-01,2024,0", "2023,2024,1", "2023-12,2024,1"})
    void a_post_held_until_a_year_or_month_was_held_until_its_end(String to, int year, int findings) {
        PostRegister register = PostRegister.of("name,post,organisation,from,to,order\n张三丰,镇长,云溪镇,2020," + to + ",\n");
        assertThat(CheckRun.of(new PostCheck(register), "镇长张三丰出席会议", year)).hasSize(findings);
    }

    @Test
    void who_held_a_post_at_a_time_told_is_no_matter_of_the_list() {
        assertThat(look("时任镇长赵明出席会议", 2024)).isEmpty();
    }

    @Test
    void without_a_list_nothing_is_found() {
        assertThat(CheckRun.of(new PostCheck(), "镇长王建国", 2024)).isEmpty();
    }
}
