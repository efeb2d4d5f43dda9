package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the outline of every text, on 100,000 random ones. */
class OutlinePropertyTests {

    private static final List<String> NUMBERS = List.of("一、", "二、", "十二、", "（一）", "(二)", "（三)", "1.", "２．", "3、", "（1）", "(12)",
            "一是", "二是", "三是", "一要", "二要", "十一是");
    private static final List<String> PROSE = List.of("完善制度", "规范执法", "公开信息", "今年以来", "全年修订规则", "“云溪模式”", "《云溪条例》", "共12件",
            "1.5万元", "其中之一是", "推进改革", "𠮷", "a", "");
    private static final List<String> MARKS = List.of("，", "。", "；", "：", "、", ",", ";", ":", "！", "…", "“", "”", "‘", "’", "（", "）", "(", ")",
            "《", "》", "【", "】");
    private static final List<String> BLANKS = List.of("\n", "\n", "\r\n", "\r", "\u2028", " ", "\u3000", "\u00A0", "\t", "\n\n", "\uFEFF", "\u200B");

    @Property(tries = 60_000)
    void the_outline_of_anything_like_official_text_is_sound(@ForAll("officialTexts") String text) {
        OutlineLaws.hold(text);
    }

    @Property(tries = 30_000)
    void the_outline_of_marks_in_any_order_is_sound(@ForAll("disorder") String text) {
        OutlineLaws.hold(text);
    }

    @Property(tries = 10_000)
    void the_outline_of_any_characters_is_sound(@ForAll String text) {
        OutlineLaws.hold(text);
    }

    @Property
    void headings_and_bodies_of_paragraphs_give_the_lines_back(@ForAll("disorder") String text) {
        assertThat(Outline.paragraphs(text).stream().map(p -> p.heading() + p.body()).toList()).isEqualTo(PlainText.paragraphs(text));
    }

    @Property
    void every_line_that_begins_with_a_number_is_a_node(@ForAll("officialTexts") String text) {
        List<Integer> starts = OutlineNodes.all(Outline.of(text)).stream().map(OutlineNode::start).toList();

        assertThat(starts).containsAll(PageChrome.without(PlainText.lines(text)).stream()
                .filter(line -> Outline.headingLevel(line.text()) > 0).map(Line::start).toList());
    }

    /** Mostly sentences and headings on new lines. */
    @Provide
    Arbitrary<String> officialTexts() {
        List<String> sentences = PROSE.stream().flatMap(p -> Stream.of(p + "。", p + "，", p + "；一是", "，一是" + p)).toList();
        List<String> headings = NUMBERS.stream().flatMap(n -> Stream.of("\n" + n, "\r\n\u3000" + n + "推进改革\n")).toList();
        return pieces(30, sentences, PROSE, headings, headings, NUMBERS);
    }

    @Provide
    Arbitrary<String> disorder() {
        return pieces(40, NUMBERS, PROSE, MARKS, BLANKS);
    }

    @SafeVarargs
    private static Arbitrary<String> pieces(int most, List<String>... kinds) {
        List<String> all = Stream.of(kinds).flatMap(List::stream).toList();
        return Arbitraries.of(all).list().ofMaxSize(most).map(p -> String.join("", p));
    }
}
