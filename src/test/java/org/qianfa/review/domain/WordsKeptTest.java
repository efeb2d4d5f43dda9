package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ReviewRefusal;

/** "Adopted, text unchanged": judged from the words, whatever was saved. */
class WordsKeptTest {

    private static final String TEXT = "全年办理审查事项12件。罚款一律从重，不得减轻。持续规范执法行为，推进阳光执法。";
    private static final String QUOTE = "罚款一律从重，不得减轻";

    @ParameterizedTest
    @CsvSource({
            "全年办理审查事项12件。罚款一律从重，不得减轻。持续规范执法行为，推进阳光执法。, true",
            "全年办理审查事项12件。罚款一律从重，不得减轻。持续规范执法行为，全面推进阳光执法。, true",
            "全年共办理审查事项12件。罚款一律从重，不得减轻。持续规范执法行为，推进阳光执法。, true",
            "全年办理审查事项12件。依法裁量，过罚相当。持续规范执法行为，推进阳光执法。, false",
            "全年办理审查事项12件。罚款一律从重，不得减轻，但法律另有规定的除外。持续规范执法行为，推进阳光执法。, false",
            "全年办理审查事项12件。依照有关规定，罚款一律从重，不得减轻。持续规范执法行为，推进阳光执法。, false"})
    void an_adopted_opinion_left_its_words_alone(String now, boolean kept) throws ReviewRefusal {
        assertThat(kept(now, Verdict.ADOPTED, 9L)).isEqualTo(kept);
        assertThat(kept(now, Verdict.PARTLY, 9L)).isEqualTo(kept);
    }

    @Test
    void words_at_the_end_or_beginning_of_the_text_are_changed_by_what_is_added_there() throws ReviewRefusal {
        TextAnchor end = TextAnchor.in(TEXT, 1, Anchor.ofQuote(7, "推进阳光执法。"));
        String longer = TEXT + "并接受监督。";
        assertThat(WordsKept.by(answer(Verdict.ADOPTED, 9L), end, PlacementTest.placed(end, TEXT, longer).found(), longer)).isFalse();
        assertThat(WordsKept.by(answer(Verdict.ADOPTED, 9L), end, PlacementTest.placed(end, TEXT, TEXT).found(), TEXT)).isTrue();
    }

    @Test
    void what_was_not_adopted_is_not_judged() throws ReviewRefusal {
        assertThat(kept(TEXT, Verdict.REJECTED, null)).isFalse();
        assertThat(kept(TEXT, null, null)).isFalse();
    }

    @Test
    void a_whole_section_or_report_is_judged_by_whether_anything_was_carried_out() throws ReviewRefusal {
        TextAnchor section = TextAnchor.in(TEXT, 1, Anchor.ofSection(7));
        assertThat(WordsKept.by(answer(Verdict.ADOPTED, null), section, PlacementTest.WHOLE, TEXT)).isTrue();
        assertThat(WordsKept.by(answer(Verdict.ADOPTED, 9L), section, PlacementTest.WHOLE, TEXT)).isFalse();
        assertThat(WordsKept.by(answer(Verdict.ADOPTED, null), null, null, null)).isTrue();
    }

    private static boolean kept(String now, Verdict verdict, Long revision) throws ReviewRefusal {
        TextAnchor anchor = TextAnchor.in(TEXT, 1, Anchor.ofQuote(7, QUOTE));
        return WordsKept.by(answer(verdict, revision), anchor, PlacementTest.placed(anchor, TEXT, now).found(), now);
    }

    private static OpinionAnswer answer(Verdict verdict, Long revision) {
        return new OpinionAnswer(verdict, "", revision, null, null, 1L, Instant.EPOCH);
    }
}
