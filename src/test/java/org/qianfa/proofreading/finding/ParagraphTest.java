package org.qianfa.proofreading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final Paragraph PARAGRAPH = new Paragraph("印发《云澜区方案》和《望舒街道〈工作〉办法》，并公布。");

    @Test
    void words_belong_to_a_title_if_any_of_them_does() {
        assertThat(inTitle("方案")).isTrue();
        assertThat(inTitle("印发《")).isTrue();
        assertThat(inTitle("》和《")).isTrue();
        assertThat(inTitle("工作〉办法》，")).isTrue();
    }

    @Test
    void words_between_titles_and_around_them_belong_to_none() {
        assertThat(inTitle("印发")).isFalse();
        assertThat(inTitle("和")).isFalse();
        assertThat(inTitle("，并公布。")).isFalse();
        assertThat(new Paragraph("没有标题。").inTitle(0, 4)).isFalse();
    }

    private static boolean inTitle(String words) {
        int start = PARAGRAPH.text().indexOf(words);
        return PARAGRAPH.inTitle(start, start + words.length());
    }
}
