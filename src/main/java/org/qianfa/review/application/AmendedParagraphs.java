package org.qianfa.review.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.LaidOutText;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionAnswer;
import org.qianfa.review.domain.Placement.Stage;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.review.domain.TextChange;
import org.springframework.stereotype.Component;

/** The paragraphs an opinion is about, as they were and as an answer made them. Of a file, told from its versions. */
@Component
class AmendedParagraphs {

    private static final TextChange NONE = new TextChange(null, null);

    private final ReviewedTexts texts;

    AmendedParagraphs(ReviewedTexts texts) {
        this.texts = texts;
    }

    /** @return {@code null} for both if nothing is answered, or nothing was changed */
    TextChange of(Opinion opinion) {
        OpinionAnswer answer = opinion.getAnswer();
        TextAnchor anchor = opinion.getAnchor();
        if (!opinion.isOnFile() || !answer.given() || anchor.wholeSection()) {
            return new TextChange(answer.before(), answer.after());
        }
        List<Stage> stages = texts.stages(true, anchor.sectionId(), anchor.revisionId(), Long.MAX_VALUE);
        Stage then = stages.stream().filter(s -> s.revisionId() == anchor.revisionId()).findFirst().orElseThrow();
        Set<Long> about = paragraphs(then, anchor);
        TextChange change = new TextChange(text(then, about), text(stages.get(stages.size() - 1), about));
        return change.before().equals(change.after()) ? NONE : change;
    }

    private static Set<Long> paragraphs(Stage stage, TextAnchor anchor) {
        LaidOutText text = LaidOutText.of(stage.paragraphs());
        long first = text.range(anchor.startAt(), anchor.startAt() + 1).paragraphId();
        long last = text.range(anchor.endAt() - 1, anchor.endAt()).paragraphId();
        List<Long> ids = stage.paragraphs().stream().map(IdentifiedParagraph::id).toList();
        return Set.copyOf(ids.subList(ids.indexOf(first), ids.indexOf(last) + 1));
    }

    private static String text(Stage stage, Set<Long> about) {
        return stage.paragraphs().stream().filter(p -> about.contains(p.id())).map(IdentifiedParagraph::text).collect(Collectors.joining("\n"));
    }
}
