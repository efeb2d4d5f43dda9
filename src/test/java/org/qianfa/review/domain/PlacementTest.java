package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.ParagraphIdentity;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.QuoteAmbiguous;
import org.qianfa.review.AnnotationRefusal.QuoteNotInText;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.domain.Placement.Stage;
import org.qianfa.review.domain.Placement.Start;

class PlacementTest {

    private static final String TEXT = "一、举措\n全年办理案件12件，同比下降。\n案件全部公开。";

    private static TextAnchor at(String quote, int start) throws ReviewRefusal {
        return TextAnchor.in(TEXT, 5, new Anchor(1L, 5L, start, start + quote.length(), quote, null, null));
    }

    static final Place WHOLE = new Place(Placed.SAME, 0, 0);

    /** Where words of one revision stand on the last of these. */
    static Place placed(TextAnchor anchor, String... texts) {
        AtomicLong counter = new AtomicLong();
        List<Stage> stages = new ArrayList<>();
        List<IdentifiedParagraph> last = List.of();
        for (String text : texts) {
            last = ParagraphIdentity.next(last, text, counter::incrementAndGet);
            stages.add(new Stage(anchor.revisionId() + stages.size(), last));
        }
        return Placement.follow(stages, anchor.revisionId(), List.of(new Start(anchor.revisionId(), anchor.startAt(), anchor.endAt()))).get(0);
    }

    @Test
    void stays_where_it_was_marked_on_the_same_revision() throws ReviewRefusal {
        assertThat(placed(at("案件", 9), TEXT)).isEqualTo(new Place(Placed.SAME, 9, 11));
    }

    @Test
    void stays_though_something_far_behind_it_changed() throws ReviewRefusal {
        assertThat(placed(at("一、举措", 0), TEXT, TEXT + "\n新增一段。")).isEqualTo(new Place(Placed.SAME, 0, 4));
    }

    @Test
    void follows_words_further_on_in_the_text() throws ReviewRefusal {
        assertThat(placed(at("案件", 9), TEXT, "引言\n" + TEXT)).isEqualTo(new Place(Placed.SAME, 12, 14));
        assertThat(placed(at("案件", 9), TEXT, TEXT.replace("全年办理", "今年以来，全年办理"))).isEqualTo(new Place(Placed.MOVED, 14, 16));
    }

    @Test
    void proposes_a_copy_of_words_that_are_gone_and_does_not_take_it_for_them() throws ReviewRefusal {
        String copied = TEXT + "\n附：全年办理案件12件，同比下降。";
        TextAnchor anchor = at("全年办理案件12件", 5);
        assertThat(placed(anchor, TEXT, copied).placed()).isEqualTo(Placed.SAME);
        Place place = placed(anchor, TEXT, copied, copied.replaceFirst("全年办理案件12件，同比下降。\n", ""));
        assertThat(place.placed()).isEqualTo(Placed.UNCERTAIN);
        assertThat(place.proposal().words()).isEqualTo("全年办理案件12件");
        assertThat(place.start()).isEqualTo(-1);
    }

    @Test
    void proposes_words_that_were_edited() throws ReviewRefusal {
        Place place = placed(at("全年办理案件12件", 5), TEXT, TEXT.replace("12", "15"));
        assertThat(place).isEqualTo(Place.uncertain(5, 14, "全年办理案件15件"));
    }

    @Test
    void says_when_the_words_are_gone_or_the_revision_is_unknown() throws ReviewRefusal {
        assertThat(placed(at("同比下降", 15), TEXT, "一、举措")).isEqualTo(Place.lost());
        assertThat(Placement.follow(List.of(), 5, List.of(new Start(5, 0, 4)))).containsExactly(Place.lost());
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
