package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static List<String> indicators(String text) {
        return Quantities.in(text).stream().map(Quantity::indicator).toList();
    }

    @Test
    void words_before_the_number_name_what_is_counted() {
        assertThat(indicators("今年以来，共审查合同656份。")).containsExactly("审查合同");
    }

    @Test
    void the_noun_behind_the_measure_word_names_it_when_only_a_verb_stands_before() {
        assertThat(indicators("全年开展6次“法治讲堂”活动，处置了15宗劳资纠纷。")).containsExactly("“法治讲堂”活动", "劳资纠纷");
    }

    @Test
    void a_short_name_borrows_what_the_sentence_is_about() {
        assertThat(indicators("受理群众诉求120宗，化解118宗，化解率为98.3%。接待来访30人次。"))
                .containsExactly("受理群众诉求", "受理群众诉求，化解", "受理群众诉求，化解率", "接待来访");
    }

    @Test
    void names_reach_over_brackets_and_quotation_marks() {
        assertThat(indicators("召开党工委（扩大）会议26次，收集诉求115条（已解决99条）"))
                .containsExactly("召开党工委（扩大）会议", "收集诉求", "收集诉求，解决");
    }

    @Test
    void the_modifier_is_no_part_of_the_name_and_a_word_like_it_stays_whole() {
        assertThat(indicators("受理综合业务约758宗，网上预约120人次")).containsExactly("受理综合业务", "网上预约");
    }

    @Test
    void one_name_ends_where_the_next_figure_begins() {
        assertThat(indicators("由8名律师+30名志愿者组成")).containsExactly("律师", "志愿者组成");
    }
}
