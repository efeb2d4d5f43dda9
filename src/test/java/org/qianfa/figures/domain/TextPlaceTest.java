package org.qianfa.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qianfa.figures.domain.TextPlace.Range;

class TextPlaceTest {

    private static final String TEXT = "一、成效\n全年审查合同36份、文件5份，提出意见48条。\n受理纠纷136件，化解131件。";

    @Test
    void a_place_is_remembered_within_its_paragraph() {
        TextPlace place = mark("36份");

        assertThat(place.paragraph()).isEqualTo(1);
        assertThat(place.startAt()).isEqualTo(6);
        assertThat(place.prefix()).isEqualTo("全年审查合同");
        assertThat(place.suffix()).startsWith("、文件5份");
        assertThat(found(place, TEXT)).isEqualTo("36份");
    }

    @Test
    void words_that_moved_to_another_paragraph_are_found() {
        String moved = "一、成效\n新的一段。\n受理纠纷136件，化解131件。\n全年审查合同36份、文件5份，提出意见48条。";

        assertThat(found(mark("36份"), moved)).isEqualTo("36份");
        assertThat(found(mark("131件"), moved)).isEqualTo("131件");
    }

    @Test
    void a_number_inside_a_longer_one_is_another_number() {
        TextPlace place = TextPlace.mark("共36件。", 1, 3);

        assertThat(place.find("共136件。")).isEmpty();
        assertThat(place.find("共36.5件。")).isEmpty();
    }

    @Test
    void a_number_written_anew_between_the_same_words_is_that_place() {
        assertThat(found(mark("36份"), TEXT.replace("36份", "38份"))).isEqualTo("38份");
    }

    @Test
    void nothing_is_guessed_when_two_places_look_alike_or_the_words_are_gone() {
        TextPlace place = mark("48条");

        assertThat(place.find("提出意见48条。另提出意见48条。")).isEmpty();
        assertThat(place.find("完全不同的文字。")).isEmpty();
    }

    @Test
    void of_repeated_sentences_the_one_in_the_old_paragraph_is_meant() {
        String twice = TEXT + "\n全年审查合同36份、文件5份，提出意见48条。";

        assertThat(mark("36份").find(twice)).contains(new Range(TEXT.indexOf("36份"), TEXT.indexOf("36份") + 3));
    }

    @Test
    void other_places_follow_when_a_number_is_rewritten() {
        int start = TEXT.indexOf("136件");
        String after = TEXT.replace("136件", "1,140件");
        Rewriting rewriting = new Rewriting(after, start, start + 4, 6);

        TextPlace later = rewriting.placeOf(mark("131件").find(TEXT).orElseThrow()).orElseThrow();
        assertThat(later.prefix()).endsWith("1,140件，化解");
        assertThat(found(later, after)).isEqualTo("131件");
        assertThat(found(rewriting.placeOf(mark("136件").find(TEXT).orElseThrow()).orElseThrow(), after)).isEqualTo("1,140件");
        assertThat(found(rewriting.placeOf(mark("36份").find(TEXT).orElseThrow()).orElseThrow(), after)).isEqualTo("36份");
    }

    private static TextPlace mark(String words) {
        int start = TEXT.indexOf(words);
        return TextPlace.mark(TEXT, start, start + words.length());
    }

    private static String found(TextPlace place, String text) {
        Range range = place.find(text).orElseThrow();
        return text.substring(range.start(), range.end());
    }
}
