package org.qianfa.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.qianfa.figures.FormulaFlawed;

class WordingPropertyTests {

    private static final String PARAGRAPH = "全年受理矛盾纠纷140件，化解131件，开展普法宣传12场次，参与群众3.2万人次，满意率97.6%。";

    @Property(tries = 5000)
    void what_is_written_says_the_value_whatever_the_form(@ForAll @From("forms") String words, @ForAll @LongRange(min = 1, max = 99_999_999) long value) {
        NumberForm form = NumberForm.of(words).orElseThrow();
        String written = form.write(BigDecimal.valueOf(value));

        assertThat(NumberForm.of(written).orElseThrow().says(BigDecimal.valueOf(value))).as(words + " → " + written + " for " + value).isTrue();
    }

    @Provide
    Arbitrary<String> forms() {
        return Combinators.combine(Arbitraries.of("", "共", "约", "超过", "近", "达到"), Arbitraries.of("36", "1,234", "97.6", "3.25", "900", "7"),
                Arbitraries.of("", "余", "多"), Arbitraries.of("", "万", "亿"), Arbitraries.of("", "件", "人次", "%"))
                .as((head, digits, more, multiple, tail) -> head + digits + more + multiple + tail);
    }

    @Property(tries = 3000)
    void a_place_that_is_found_holds_the_number_it_was_tied_to_or_another_between_the_same_words(@ForAll @IntRange(min = 0, max = 4) int which,
            @ForAll @IntRange(min = 0, max = 60) int cut, @ForAll @IntRange(min = 0, max = 6) int length, @ForAll @From("insertions") String inserted) {
        String[] numbers = {"140件", "131件", "12场次", "3.2万人次", "97.6%"};
        int start = PARAGRAPH.indexOf(numbers[which]);
        TextPlace place = TextPlace.mark(PARAGRAPH, start, start + numbers[which].length());
        int from = Math.min(cut, PARAGRAPH.length());
        String edited = PARAGRAPH.substring(0, from) + inserted + PARAGRAPH.substring(Math.min(PARAGRAPH.length(), from + length));

        place.find(edited).ifPresent(range -> {
            String found = edited.substring(range.start(), range.end());
            boolean rewritten = edited.startsWith(place.prefix(), range.start() - place.prefix().length())
                    && edited.startsWith(place.suffix(), range.end());
            assertThat(found.equals(numbers[which]) || rewritten).as(edited).isTrue();
        });
    }

    @Provide
    Arbitrary<String> insertions() {
        return Arbitraries.of("", "，", "另", "9", "5件", "其中重大纠纷3件，", "\n", "140件");
    }

    @Property(tries = 5000)
    void any_text_is_a_formula_or_refused(@ForAll @From("scribbles") String text) {
        try {
            assertThat(Formula.parse(text).references()).isNotNull();
        } catch (FormulaFlawed flawed) {
            assertThat(flawed.position()).isBetween(0, Math.max(text.length(), Formula.LONGEST));
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of('甲', '乙', '1', '.', '+', '－', '×', '/', '(', '）', '[', ']', '%', ' ', '去', '年').list().ofMaxSize(30)
                .map(letters -> letters.stream().map(String::valueOf).reduce("", String::concat));
    }
}
