package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qianfa.review.Anchor;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.WordingsCarried.Carried;

/** Words proposed for a file are found in a later version to the letter, or not at all. */
class ProposedWordsTest {

    private static final String THEN = "一、违约责任\n乙方违约的，违约金按合同总价的百分之五十计算。\n二、争议解决\n争议由仲裁委员会仲裁或者向人民法院起诉。";

    @Test
    void words_in_their_place_are_carried_whatever_changed_in_other_paragraphs() throws ReviewRefusal {
        assertThat(carried("百分之五十", "百分之二十", THEN.replace("百分之五十", "百分之二十"))).isEqualTo(Carried.EXACTLY);
        assertThat(carried("百分之五十", "百分之二十", "前言\n" + THEN.replace("百分之五十", "百分之二十").replace("仲裁委员会仲裁或者向", "")))
                .isEqualTo(Carried.EXACTLY);
        assertThat(carried("仲裁委员会仲裁或者向", "", THEN.replace("仲裁委员会仲裁或者向", ""))).isEqualTo(Carried.EXACTLY);
    }

    @Test
    void words_elsewhere_or_between_other_words_are_left_to_a_person() throws ReviewRefusal {
        assertThat(carried("百分之五十", "百分之二十", THEN.replace("违约金按合同总价的百分之五十计算", "按总价款百分之二十支付"))).isEqualTo(Carried.ELSEWHERE);
        assertThat(carried("百分之五十", "百分之二十", THEN + "\n三、定金为百分之二十。")).isEqualTo(Carried.ELSEWHERE);
        assertThat(carried("一、违约责任", "", THEN.replace("一、违约责任", "一、责任"))).isEqualTo(Carried.ELSEWHERE);
    }

    @Test
    void what_is_not_there_or_was_there_before_is_not_carried() throws ReviewRefusal {
        assertThat(carried("百分之五十", "百分之二十", THEN)).isEqualTo(Carried.NOT);
        assertThat(carried("百分之五十", "百分之二十", THEN.replace("百分之五十", "百分之三十"))).isEqualTo(Carried.NOT);
        assertThat(carried("百分之五十", "人民法院", THEN.replace("百分之五十", "百分之三十"))).isEqualTo(Carried.NOT);
        assertThat(carried("仲裁委员会仲裁或者向", "", THEN)).isEqualTo(Carried.NOT);
        assertThat(carried("一、违约责任", "", THEN)).isEqualTo(Carried.NOT);
    }

    private static Carried carried(String quote, String wording, String now) throws ReviewRefusal {
        return ProposedWords.carried(TextAnchor.in(THEN, 1, Anchor.ofQuote(7, quote)), wording, THEN, now);
    }
}
