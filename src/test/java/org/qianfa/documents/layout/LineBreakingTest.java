package org.qianfa.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Samples;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Role;

class LineBreakingTest {

    private static final Fonts FONTS = Samples.FONTS;
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]+([.,:/%~～—-]+[0-9A-Za-z]+)*%?|——|……");

    @Property(tries = 300)
    void lines_hold_every_character_once_and_neither_begin_nor_end_with_what_must_not(@ForAll("paragraphs") String text) {
        List<String> lines = lines(text);

        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line).doesNotContainPattern("^[，。、；：！？）》”]"));
        assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(line).doesNotContainPattern("[（《“]$"));
    }

    @Property(tries = 300)
    void words_and_numbers_and_dashes_stay_whole_and_nothing_leaves_the_measure(@ForAll("paragraphs") String text) {
        List<Integer> ends = new ArrayList<>();
        for (Line line : broken(text)) {
            ends.add(line.to());
            for (Run run : line.runs()) {
                assertThat(run.glyphs()).allSatisfy(placed -> assertThat(inkEnd(placed)).isLessThanOrEqualTo(Sheet.MEASURE + 0.05));
                assertThat(run.glyphs()).isSortedAccordingTo(Comparator.comparingDouble(Placed::x));
            }
        }
        WORD.matcher(text).results().filter(word -> word.group().length() < 20 && !word.group().matches(".+——.+"))
                .forEach(word -> assertThat(ends).noneMatch(end -> word.start() < end && end < word.end()));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> words = Arbitraries.of("法治政府", "建设", "年度报告", "，", "。", "、", "；", "“", "”", "（", "）", "《", "》", "——", "……", "2024年", "1,132.5",
                "100%", "15～30", "2023—2027", "Windows", " ", "审查", "合同", "：", "？", "的");
        return words.list().ofMinSize(1).ofMaxSize(120).map(list -> String.join("", list)).map(LineBreakingTest::grammatical).filter(t -> !t.isBlank());
    }

    /** No more marks in a row than people write: a line cannot end among five of them. */
    private static String grammatical(String text) {
        return text.replaceAll("([，。、；：？“”（）《》])[，。、；：？“”（）《》…—]+", "$1").replaceAll("(——|……)(——|……)+", "$1").strip();
    }

    @Test
    void full_lines_hold_28_characters_and_the_first_two_less() {
        List<String> lines = lines("法".repeat(26 + 28 + 28 + 5));

        assertThat(lines).extracting(String::length).containsExactly(26, 28, 28, 5);
    }

    @Test
    void a_mark_that_must_not_begin_a_line_comes_up_where_marks_can_give_room_and_takes_a_character_down_where_not() {
        assertThat(lines("法，治" + "法".repeat(23) + "。尾")).first().asString().hasSize(27).endsWith("。");
        assertThat(lines("法".repeat(26) + "。尾")).containsExactly("法".repeat(25), "法。尾");
    }

    @Test
    void a_long_address_of_the_web_is_split_rather_than_leaving_its_line_empty() {
        assertThat(lines("见https://www.example.gov.cn/" + "a".repeat(120))).allSatisfy(line -> assertThat(line.length()).isGreaterThan(15));
    }

    private static List<String> lines(String text) {
        return broken(text).stream().map(line -> text.substring(line.from(), line.to())).toList();
    }

    private static List<Line> broken(String text) {
        Typed typed = Typed.of(new Part(0, Role.PARAGRAPH, 0, text, 0), Style.TEXT, FONTS);
        return new Measure(2 * Sheet.CELL, 0, Sheet.MEASURE).lines(typed, 0);
    }

    /** The ink of a mark ends within its first half; blanks at the end of a line may hang over. */
    private static double inkEnd(Placed placed) {
        int c = placed.glyph().character();
        if (Character.isWhitespace(c)) {
            return 0;
        }
        return placed.x() + ("，。、；：！？）》”".indexOf(c) >= 0 ? 0.5 : placed.glyph().width()) * Sheet.CELL;
    }
}
