package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.Placement.Range;
import org.qianfa.officialtext.Placement.Status;

class AnchorPlacementTest {

    private static final String MARKET = "青禾镇规范集市管理，全年开展联合检查12次，查处违规摊点7个。";
    private static final String GRID = "白石街道完善网格工作规则，化解矛盾纠纷35宗。";
    private static final String LAWS = "临溪区组织领导干部学法，举办专题讲座4场。";

    private static final String LESSONS = "望潮乡组织干部学法，举办讲座4场，组织旁听庭审2次，参加人数达到三百二十人次，比上年增加五十人次。";

    @Test
    void words_at_their_old_place_are_the_same() {
        assertThat(placed("联合检查", lines(MARKET, GRID), lines(MARKET, GRID.replace("35", "36"))))
                .isEqualTo(Placement.at(Status.SAME, new Range(1, 14, 18)));
    }

    @Test
    void words_further_on_in_their_paragraph_moved() {
        assertThat(placed("全年开展联合检查", MARKET, "今年，" + MARKET)).isEqualTo(Placement.at(Status.MOVED, new Range(1, 13, 21)));
    }

    @Test
    void words_stay_the_same_if_their_paragraph_goes_elsewhere() {
        assertThat(placed("化解矛盾纠纷", lines(MARKET + GRID, LAWS, LESSONS), lines(LAWS, LESSONS, MARKET + GRID)).status()).isEqualTo(Status.SAME);
    }

    @Test
    void words_in_the_other_part_of_a_split_paragraph_moved_there() {
        Placement placement = placed("专题讲座", MARKET + GRID + LAWS, lines(MARKET + GRID, LAWS));
        assertThat(placement).isEqualTo(Placement.at(Status.MOVED, new Range(2, 14, 18)));
    }

    @Test
    void words_of_a_paragraph_that_was_merged_into_another_moved_there() {
        Placement placement = placed("专题讲座", lines(MARKET, LAWS), MARKET + LAWS);
        assertThat(placement).isEqualTo(Placement.at(Status.MOVED, new Range(1, MARKET.length() + 14, MARKET.length() + 18)));
    }

    @Test
    void words_that_changed_in_part_are_uncertain() {
        assertThat(placed("全年开展联合检查12次", MARKET, MARKET.replace("12", "15")))
                .isEqualTo(Placement.at(Status.UNCERTAIN, new Range(1, 10, 21)));
    }

    @Test
    void few_words_never_match_in_part() {
        assertThat(placed("合检查12次", MARKET, MARKET.replace("12", "15")).status()).isEqualTo(Status.UNCERTAIN);
        assertThat(placed("检查12次", MARKET, MARKET.replace("12", "15"))).isEqualTo(Placement.lost());
        assertThat(placed("12次", MARKET, MARKET.replace("12", "15"))).isEqualTo(Placement.lost());
    }

    @Test
    void words_that_were_deleted_are_lost() {
        assertThat(placed("查处违规摊点7个", MARKET, MARKET.replace("，查处违规摊点7个", ""))).isEqualTo(Placement.lost());
        assertThat(placed("化解矛盾纠纷", lines(MARKET, GRID), MARKET)).isEqualTo(Placement.lost());
    }

    @Test
    void words_moved_if_their_whole_sentence_went_to_another_paragraph() {
        assertThat(placed("组织旁听庭审2次", lines(MARKET, LESSONS + GRID), lines(MARKET + LESSONS, GRID)))
                .isEqualTo(Placement.at(Status.MOVED, new Range(2, MARKET.length() + 17, MARKET.length() + 25)));
    }

    @Test
    void words_that_went_while_the_same_words_stand_in_another_sentence_are_uncertain() {
        assertThat(placed("举办专题讲座4场", lines(MARKET, GRID, LAWS), lines(MARKET, GRID + "同时举办专题讲座4场。")))
                .isEqualTo(Placement.at(Status.UNCERTAIN, new Range(2, GRID.length() + 2, GRID.length() + 10)));
    }

    @Test
    void words_of_a_deleted_paragraph_that_has_a_copy_are_uncertain() {
        String then = lines(MARKET, GRID, MARKET);
        Placement placement = placedIn(0, "全年开展联合检查", then, lines(GRID, MARKET));
        assertThat(placement.status()).isEqualTo(Status.UNCERTAIN);
    }

    @Test
    void an_anchor_of_a_whole_paragraph_follows_its_id() {
        assertThat(placed("", lines(MARKET, GRID), lines(GRID, MARKET)).status()).isEqualTo(Status.SAME);
        assertThat(placed("", lines(MARKET, GRID), GRID)).isEqualTo(Placement.lost());
    }

    @Test
    void an_anchor_of_another_revision_is_refused() {
        List<IdentifiedParagraph> then = List.of(new IdentifiedParagraph(1, MARKET));
        AnchorPlacement placement = AnchorPlacement.between(then, then);
        assertThatThrownBy(() -> placement.of(new ParagraphAnchor(1, 3, 5, "检查", "", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> placement.of(new ParagraphAnchor(2, 0, 3, "青禾镇", "", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParagraphAnchor.in(new IdentifiedParagraph(1, "𡌶山镇"), 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Where words of the first paragraph that has them stand on the next revision. */
    private static Placement placed(String quote, String before, String after) {
        List<String> lines = ParagraphLines.of(before);
        return placedIn((int) lines.stream().takeWhile(line -> !line.contains(quote)).count(), quote, before, after);
    }

    private static Placement placedIn(int paragraph, String quote, String before, String after) {
        AtomicLong counter = new AtomicLong();
        List<IdentifiedParagraph> then = ParagraphIdentity.next(List.of(), before, counter::incrementAndGet);
        List<IdentifiedParagraph> now = ParagraphIdentity.next(then, after, counter::incrementAndGet);
        int start = then.get(paragraph).text().indexOf(quote);
        return AnchorPlacement.between(then, now).of(ParagraphAnchor.in(then.get(paragraph), start, start + quote.length()));
    }

    private static String lines(String... paragraphs) {
        return String.join("\n", paragraphs);
    }
}
