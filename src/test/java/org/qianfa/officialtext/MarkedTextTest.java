package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Pattern ADDED = Pattern.compile("【增加：([^】]*)】");
    private static final Pattern REMOVED = Pattern.compile("【删去：([^】]*)】");
    private static final String[] WORDS = {"全年", "审查", "合同", "36份", "，", "采纳", "意见", "48条", "。", "\n", "普法", "宣传", "（一）"};

    @Test
    void what_was_added_and_taken_out_is_legible_without_colour() {
        assertThat(marked("一、成效\n审查合同36份。\n采纳意见。", "一、成效\n审查合同38份。\n组织普法宣传活动。")).isEqualTo(
                "一、成效\n审查合同【删去：36】【增加：38】份。\n【删去：采纳意见。】\n【增加：组织普法宣传活动。】");
    }

    @Test
    void a_paragraph_from_elsewhere_is_marked_as_moved() {
        String moving = "把各单位的执法责任落实到岗到人的一段文字。";
        assertThat(marked(moving + "\n甲乙丙丁戊己庚辛。\n全年办理案件。", "甲乙丙丁戊己庚辛。\n全年办理案件。\n" + moving)).contains("【移来】" + moving);
    }

    @Test
    void equal_texts_have_no_marks() {
        assertThat(marked("一、成效\n\n审查。", "一、成效\n\n审查。")).isEqualTo("一、成效\n\n审查。");
    }

    /** All characters of both texts are there, and nothing but marks besides; order aside, since moved paragraphs stand where they went. */
    @Test
    void nothing_of_either_text_is_lost() {
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            String marked = marked(before, after).replace("【移来】", "").replace("【分段】", "\n");
            assertThat(sorted(ADDED.matcher(REMOVED.matcher(marked).replaceAll("")).replaceAll("$1"))).as(marked).isEqualTo(sorted(after));
            assertThat(sorted(REMOVED.matcher(ADDED.matcher(marked).replaceAll("")).replaceAll("$1"))).as(marked).isEqualTo(sorted(before));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(30), 0, WORDS.length).forEach(word -> text.append(WORDS[word]));
        return text.toString();
    }

    /** Ends of paragraphs that are wholly taken out or added have no character of their own. */
    private static String sorted(String text) {
        return text.chars().filter(c -> c != '\n').sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String marked(String before, String after) {
        return MarkedText.of(TextComparison.of(before, after));
    }
}
