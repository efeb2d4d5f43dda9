package org.qianfa.review.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.application.ReviewedText.Part;
import org.qianfa.review.domain.ConfirmedPlace;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Placement;
import org.qianfa.review.domain.Placement.Stage;
import org.qianfa.review.domain.Placement.Start;
import org.qianfa.review.persistence.ConfirmedPlaces;
import org.springframework.stereotype.Component;

/** Where opinions stand in the text as it is now, followed from where a person last said that they stand. */
@Component
class Whereabouts {

    private static final Place WHOLE = new Place(Placed.SAME, 0, 0);

    private final ReviewedTexts texts;
    private final ConfirmedPlaces confirmed;

    Whereabouts(ReviewedTexts texts, ConfirmedPlaces confirmed) {
        this.texts = texts;
        this.confirmed = confirmed;
    }

    /** The places by the opinions' ids. */
    Map<Long, Place> of(ReviewedText text, Collection<Opinion> opinions) {
        Map<Long, Place> places = new HashMap<>();
        opinions.forEach(o -> places.put(o.getId(), o.getAnchor() == null || o.getAnchor().wholeSection() ? WHOLE : Place.lost()));
        List<Opinion> onWords = opinions.stream().filter(o -> o.getAnchor() != null && !o.getAnchor().wholeSection()).toList();
        for (Part part : text.parts()) {
            List<Opinion> here = onWords.stream().filter(o -> o.isOnPart(part.id())).toList();
            if (!here.isEmpty() && part.revisionId() != null) {
                places.putAll(on(part.id(), part.revisionId(), here));
            }
        }
        return places;
    }

    Place of(Opinion opinion, Part part) {
        return opinion.getAnchor().wholeSection() ? WHOLE : on(part.id(), part.revisionId(), List.of(opinion)).get(opinion.getId());
    }

    /** On one revision, of opinions that were put beside it or an earlier one. */
    Map<Long, Place> on(RevisionView revision, List<Opinion> opinions) {
        Map<Long, Place> places = new HashMap<>();
        opinions.stream().filter(o -> o.getAnchor().wholeSection()).forEach(o -> places.put(o.getId(), WHOLE));
        List<Opinion> onWords = opinions.stream().filter(o -> !o.getAnchor().wholeSection()).toList();
        if (!onWords.isEmpty()) {
            places.putAll(on(revision.sectionId(), revision.id(), onWords));
        }
        return places;
    }

    private Map<Long, Place> on(long partId, long revisionId, List<Opinion> opinions) {
        Map<Long, ConfirmedPlace> newest = confirmed.newest(opinions.stream().map(Opinion::getId).toList(), revisionId).stream()
                .collect(Collectors.toMap(ConfirmedPlace::getOpinionId, Function.identity()));
        Map<Long, Start> starts = opinions.stream().collect(Collectors.toMap(Opinion::getId, o -> start(o, newest.get(o.getId()))));
        List<Stage> stages = texts.stages(opinions.get(0).isOnFile(), partId,
                starts.values().stream().mapToLong(Start::revisionId).min().orElseThrow(), revisionId);
        Map<Long, Place> places = new HashMap<>();
        starts.values().stream().map(Start::revisionId).distinct().forEach(revision -> {
            List<Long> ids = starts.keySet().stream().filter(id -> starts.get(id).revisionId() == revision).toList();
            List<Place> found = Placement.follow(stages, revision, ids.stream().map(starts::get).toList());
            ids.forEach(id -> places.put(id, found.get(ids.indexOf(id))));
        });
        return places;
    }

    private static Start start(Opinion opinion, ConfirmedPlace newest) {
        return newest == null
                ? new Start(opinion.getAnchor().revisionId(), opinion.getAnchor().startAt(), opinion.getAnchor().endAt())
                : new Start(newest.getWords().revisionId(), newest.getWords().startAt(), newest.getWords().endAt());
    }
}
