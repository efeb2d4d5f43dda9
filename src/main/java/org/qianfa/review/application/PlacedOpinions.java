package org.qianfa.review.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.OpinionView;
import org.qianfa.review.application.ReviewedText.Part;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.WordsKept;
import org.springframework.stereotype.Component;

/** Puts opinions on the text as it is now, in its order. */
@Component
class PlacedOpinions {

    private final ReviewedTexts texts;
    private final Threads threads;
    private final OpinionViews views;
    private final Whereabouts whereabouts;
    private final AmendedParagraphs amended;

    PlacedOpinions(ReviewedTexts texts, Threads threads, OpinionViews views, Whereabouts whereabouts,
                   AmendedParagraphs amended) {
        this.texts = texts;
        this.threads = threads;
        this.views = views;
        this.whereabouts = whereabouts;
        this.amended = amended;
    }

    List<AnnotationView> onText(ReviewedText text, List<Opinion> opinions) {
        Threads.Lookup said = threads.of(opinions.stream().map(Opinion::getId).toList());
        Map<Long, Place> places = whereabouts.of(text, opinions);
        return TextOrder.sorted(opinions, text).stream().map(o -> views.annotation(o, amended.of(o), places.get(o.getId()),
                kept(o, places.get(o.getId()), text), said.thread(o.getId()), said.attachments(o.getId()))).toList();
    }

    /** On one revision of their section, in its order; what was put beside a later one is left out. */
    List<AnnotationView> onRevision(RevisionView revision, List<Opinion> opinions) {
        List<Opinion> here = opinions.stream().filter(o -> o.isOnPart(revision.sectionId()) && o.getAnchor().revisionId() <= revision.id())
                .sorted(Comparator.comparing((Opinion o) -> o.getAnchor().startAt()).thenComparing(Opinion::getId)).toList();
        Map<Long, Place> places = whereabouts.on(revision, here);
        Threads.Lookup said = threads.of(here.stream().map(Opinion::getId).toList());
        return here.stream().map(o -> views.annotation(o, amended.of(o), places.get(o.getId()),
                WordsKept.by(o.getAnswer(), o.getAnchor(), places.get(o.getId()).found(), revision.text()), List.of(),
                said.attachments(o.getId()))).toList();
    }

    /** As other modules see them. */
    List<OpinionView> ledger(long reportId, List<Opinion> opinions) {
        ReviewedText text = texts.ofReport(reportId);
        Map<Long, Place> places = whereabouts.of(text, opinions);
        return TextOrder.sorted(opinions, text).stream().map(o -> views.opinion(o, kept(o, places.get(o.getId()), text))).toList();
    }

    private static boolean kept(Opinion opinion, Place place, ReviewedText text) {
        Part part = text.partOf(opinion).orElse(null);
        if (opinion.isOnFile() && opinion.getAnchor().wholeSection()) {
            return opinion.getAnswer().adopts() && part != null && part.revisionId() == opinion.getAnchor().revisionId();
        }
        return WordsKept.by(opinion.getAnswer(), opinion.getAnchor(), place.found(), part == null ? null : part.text());
    }
}
