package org.qianfa.review.application;

import org.qianfa.officialtext.LaidOutText;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.PlaceAnnotation.Act;
import org.qianfa.review.application.ReviewedText.Part;
import org.qianfa.review.domain.ConfirmedPlace;
import org.qianfa.review.domain.ConfirmedPlace.Words;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Placement.Stage;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.review.persistence.ConfirmedPlaces;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** The places that people gave to annotations, and what there is to say about the next one. */
@Component
class PlaceRecords {

    private final Whereabouts whereabouts;
    private final ReviewedTexts texts;
    private final ConfirmedPlaces places;
    private final Proceedings proceedings;

    PlaceRecords(Whereabouts whereabouts, ReviewedTexts texts, ConfirmedPlaces places, Proceedings proceedings) {
        this.whereabouts = whereabouts;
        this.texts = texts;
        this.places = places;
        this.proceedings = proceedings;
    }

    Place now(Opinion opinion, Part part) {
        return whereabouts.of(opinion, part);
    }

    void keep(Actor by, Opinion opinion, TextAnchor at, Act act) {
        LaidOutText text = LaidOutText.of(stage(opinion, at).paragraphs());
        Words words = new Words(at.sectionId(), at.revisionId(), text.range(at.startAt(), at.endAt()).paragraphId(), at.startAt(), at.endAt(),
                at.quote());
        places.save(new ConfirmedPlace(opinion.getId(), words, act, by.id(), proceedings.now()));
    }

    private Stage stage(Opinion opinion, TextAnchor at) {
        return texts.stages(opinion.isOnFile(), at.sectionId(), at.revisionId(), at.revisionId()).stream()
                .filter(s -> s.revisionId() == at.revisionId()).findFirst().orElseThrow();
    }
}
