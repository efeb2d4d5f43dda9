package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.ReviewRefusal.QuoteAmbiguous;
import org.qianfa.review.ReviewRefusal.QuoteNotInText;
import org.qianfa.review.ReviewRefusal.SectionChanged;

class PlacementTest {

    private static final String TEXT = "一、举措\n全年办理案件12件，同比下降。\n案件全部公开。";

    private static TextAnchor at(String quote, int start) throws ReviewRefusal {
        return TextAnchor.in(TEXT, 5, new Anchor(1L, 5L, start, start + quote.length(), quote, null, null));
    }

    @Test
    void stays_where_it_was_marked_on_the_same_revision() throws ReviewRefusal {
        assertThat(Placement.of(at("案件", 9), 5L, TEXT)).isEqualTo(new Place(Placed.SAME, 9, 11));
    }

    @Test
    void stays_though_something_far_behind_it_changed() throws ReviewRefusal {
        TextAnchor anchor = at("一、举措", 0);
        assertThat(Placement.of(anchor, 6L, TEXT + "\n新增一段。")).isEqualTo(new Place(Placed.SAME, 0, 4));
    }

    @Test
    void follows_words_that_moved_with_their_surroundings() throws ReviewRefusal {
        assertThat(Placement.of(at("案件", 9), 6L, "引言\n" + TEXT)).isEqualTo(new Place(Placed.MOVED, 12, 14));
    }

    @Test
    void follows_a_telling_quote_found_once_though_its_surroundings_changed() throws ReviewRefusal {
        TextAnchor anchor = at("全年办理案件12件", 5);
        assertThat(Placement.of(anchor, 6L, "二、成效\n今年全年办理案件12件，同比上升。")).isEqualTo(new Place(Placed.MOVED, 7, 16));
    }

    @Test
    void does_not_guess_which_of_two_short_quotes_was_meant() throws ReviewRefusal {
        assertThat(Placement.of(at("案件", 9), 6L, "案件甲。案件乙。")).isEqualTo(new Place(Placed.UNCERTAIN, -1, -1));
    }

    @Test
    void does_not_trust_a_short_quote_found_once_in_other_surroundings() throws ReviewRefusal {
        assertThat(Placement.of(at("案件", 9), 6L, "办结案件若干。").placed()).isEqualTo(Placed.UNCERTAIN);
    }

    @Test
    void says_when_the_words_are_gone() throws ReviewRefusal {
        assertThat(Placement.of(at("同比下降", 15), 6L, "一、举措")).isEqualTo(new Place(Placed.LOST, -1, -1));
    }

    @Test
    void an_anchor_on_the_whole_section_is_always_in_place() throws ReviewRefusal {
        TextAnchor anchor = TextAnchor.in(TEXT, 5, Anchor.ofSection(1));
        assertThat(Placement.of(anchor, 9L, "别的").placed()).isEqualTo(Placed.SAME);
    }

    @Test
    void an_anchor_keeps_the_words_around_from_the_text_itself() throws ReviewRefusal {
        TextAnchor anchor = TextAnchor.in(TEXT, 5, new Anchor(1L, null, null, null, "12件", "编造的前文", "编造的后文"));
        assertThat(anchor.prefix()).endsWith("办理案件");
        assertThat(anchor.suffix()).startsWith("，同比下降。");
    }

    @Test
    void an_anchor_refuses_words_that_do_not_stand_there() {
        assertThatThrownBy(() -> at("案件", 0)).isInstanceOf(QuoteNotInText.class);
        assertThatThrownBy(() -> at("案件", TEXT.length() - 1)).isInstanceOf(QuoteNotInText.class);
        assertThatThrownBy(() -> TextAnchor.in(TEXT, 5, new Anchor(1L, 5L, 9, 12, "案件", null, null))).isInstanceOf(QuoteNotInText.class);
        assertThatThrownBy(() -> TextAnchor.in(TEXT, 5, Anchor.ofQuote(1, "没有的话"))).isInstanceOf(QuoteNotInText.class);
    }

    @Test
    void an_anchor_refuses_to_choose_among_several_places_and_to_use_an_old_revision() {
        assertThatThrownBy(() -> TextAnchor.in(TEXT, 5, Anchor.ofQuote(1, "案件"))).isInstanceOf(QuoteAmbiguous.class);
        assertThatThrownBy(() -> TextAnchor.in(TEXT, 6, new Anchor(1L, 5L, 9, 11, "案件", null, null))).isInstanceOf(SectionChanged.class);
    }

    @Test
    void an_anchor_does_not_cut_a_character_outside_the_basic_plane() {
        String rare = "𠮷安镇";
        assertThatThrownBy(() -> TextAnchor.in(rare, 5, new Anchor(1L, 5L, 1, 3, rare.substring(1, 3), null, null)))
                .isInstanceOf(QuoteNotInText.class);
    }
}
