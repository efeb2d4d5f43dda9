package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SectionState;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.Motivation;

class PaperTextTest {

    private static final String TEXT = "一、举措\n（一）执法\n办理案件12件。";

    private static AnnotationView annotation(long id, int start, int end) {
        return new AnnotationView(id, 1, 1L, 7L, true, TEXT.substring(start, end), new Place(Placed.SAME, start, end), null, null, "", null, null,
                4, null, null, null, false, null, null, null, null, null, false, Motivation.ASSESSING, Instant.EPOCH, List.of(), List.of());
    }

    private static PaperText paper(AnnotationView... annotations) {
        return PaperText.of(new SectionView(7, 1, 1, 1, "一、举措", null, 31, 8, SectionState.DONE, null, TEXT, 70L, 1, null), List.of(annotations));
    }

    private static PaperText.Piece piece(String text, String annotations, int depth) {
        return new PaperText.Piece(text, annotations, depth, false, false, null);
    }

    @Test
    void words_for_which_others_are_proposed_are_struck_and_followed_by_them() {
        AnnotationView open = annotation(1, 2, 4);
        AnnotationView suggestion = new AnnotationView(2, 1, 1L, 7L, false, "举措", open.place(), null, null, "", null, "措施", 4, Instant.EPOCH, null,
                null, false, null, null, null, null, null, false, Motivation.EDITING, Instant.EPOCH, List.of(), List.of());
        assertThat(paper(open, suggestion).lines().get(0).pieces())
                .containsExactly(piece("一、", "", 0), new PaperText.Piece("举措", "1 2", 2, false, true, "措施"));
        AnnotationView insertion = new AnnotationView(3, 1, 1L, 7L, false, "举措", open.place(), null, null, "", null, "举新措", 4, Instant.EPOCH, null,
                null, false, null, null, null, null, null, false, Motivation.EDITING, Instant.EPOCH, List.of(), List.of());
        assertThat(paper(insertion).lines().get(0).pieces())
                .containsExactly(piece("一、", "", 0), new PaperText.Piece("举", "3", 1, false, false, "新"), piece("措", "3", 1));
    }

    @Test
    void the_pieces_of_all_lines_are_the_text_character_by_character() {
        PaperText paper = paper(annotation(1, 2, 8), annotation(2, 6, 15));
        assertThat(paper.lines().stream().map(l -> l.pieces().stream().map(PaperText.Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))).isEqualTo(TEXT);
    }

    @Test
    void overlapping_annotations_are_marked_piece_by_piece_across_lines() {
        PaperText paper = paper(annotation(1, 2, 8), annotation(2, 6, 15));
        assertThat(paper.lines()).extracting(PaperText.Line::start).containsExactly(0, 5, 11);
        assertThat(paper.lines().get(0).pieces()).containsExactly(piece("一、", "", 0), piece("举措", "1", 1));
        assertThat(paper.lines().get(1).pieces()).containsExactly(piece("（", "1", 1), piece("一）", "1 2", 2),
                piece("执法", "2", 1));
    }

    @Test
    void headings_on_a_line_of_their_own_are_set_as_such() {
        assertThat(paper().lines()).extracting(PaperText.Line::style).containsExactly("level-1", "level-2", null);
    }

    @Test
    void a_difference_shows_only_what_stands_between_the_common_words() {
        assertThat(Difference.between("罚款一律从重。", "罚款依法从重。")).isEqualTo(new Difference("罚款", "一律", "依法", "从重。"));
        assertThat(Difference.between("", "新增")).isEqualTo(new Difference("", "", "新增", ""));
    }
}
