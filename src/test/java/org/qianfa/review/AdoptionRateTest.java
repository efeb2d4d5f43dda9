package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;

class AdoptionRateTest {

    @Test
    void adopted_are_held_against_answered_and_those_in_part_stand_apart() {
        AdoptionRate rate = AdoptionRate.of(List.of(tally(Verdict.ADOPTED, Settlement.CONFIRMED, 20), tally(Verdict.PARTLY, Settlement.CONFIRMED, 5),
                tally(Verdict.REJECTED, Settlement.INSISTED, 1), tally(Verdict.REJECTED, null, 3), tally(null, null, 1)));
        assertThat(rate).isEqualTo(new AdoptionRate(30, 20, 5, 4, 1));
        assertThat(rate.answered()).isEqualTo(29);
        assertThat(rate.adoptedPercent()).isEqualByComparingTo("69.0");
        assertThat(rate.partlyPercent()).isEqualByComparingTo("17.2");
    }

    @Test
    void without_an_answer_there_is_no_rate() {
        assertThat(AdoptionRate.of(List.of(tally(null, null, 4))).adoptedPercent()).isNull();
        assertThat(AdoptionRate.of(List.of()).partlyPercent()).isNull();
    }

    private static Tally tally(Verdict verdict, Settlement settlement, long count) {
        return new Tally(1L, 1, 4, OpinionKind.WORDING, verdict, settlement, count);
    }
}
