package org.qianfa.signoff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.OpinionUnreadable;
import org.qianfa.signoff.RecordDiscussion.Stance;

class SpokenLinesTest {

    @Test
    void reads_a_speaker_a_line_and_the_vote_from_the_first_word() throws OpinionUnreadable {
        assertThat(SpokenLines.opinions("赵一：同意。\r\n\r\n钱二: 不同意，时限不足\n孙三：弃权\n李四：原则同意\n周五：建议补充：数据来源"))
                .containsExactly(new Opinion("赵一", Stance.FOR, "同意。"), new Opinion("钱二", Stance.AGAINST, "不同意，时限不足"),
                        new Opinion("孙三", Stance.ABSTAINED, "弃权"), new Opinion("李四", Stance.FOR, "原则同意"),
                        new Opinion("周五", Stance.NONE, "建议补充：数据来源"));
    }

    @Test
    void names_the_line_that_does_not_say_who_spoke() {
        assertThatThrownBy(() -> SpokenLines.opinions("赵一：同意\n大家都同意"))
                .isInstanceOfSatisfying(OpinionUnreadable.class, r -> assertThat(r.arguments()).containsExactly(2));
    }

    @Test
    void splits_names_at_the_usual_marks_and_keeps_posts() throws OpinionUnreadable {
        assertThat(SpokenLines.names("党工委书记 赵一、钱二，孙三\n李四;")).containsExactly("党工委书记 赵一", "钱二", "孙三", "李四");
        assertThat(SpokenLines.names(null)).isEmpty();
        assertThat(SpokenLines.opinions(null)).isEmpty();
    }
}
