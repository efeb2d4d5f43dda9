package org.qianfa.review.application;

import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Revisions;
import org.qianfa.officialtext.LaidOutText;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.PlaceAnnotation.Act;
import org.qianfa.review.domain.ConfirmedPlace;
import org.qianfa.review.domain.ConfirmedPlace.Words;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.review.persistence.ConfirmedPlaces;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** The places that people gave to annotations, and what there is to say about the next one. */
@Component
class PlaceRecords {

    private final Whereabouts whereabouts;
    private final Revisions revisions;
    private final ConfirmedPlaces places;
    private final Proceedings proceedings;

    PlaceRecords(Whereabouts whereabouts, Revisions revisions, ConfirmedPlaces places, Proceedings proceedings) {
        this.whereabouts = whereabouts;
        this.revisions = revisions;
        this.places = places;
        this.proceedings = proceedings;
    }

    Place now(Opinion opinion, SectionView section) {
        return whereabouts.of(opinion, section);
    }

    void keep(Actor by, Opinion opinion, TextAnchor at, Act act) {
        LaidOutText text = LaidOutText.of(revisions.since(at.sectionId(), at.revisionId()).get(0).paragraphs());
        Words words = new Words(at.sectionId(), at.revisionId(), text.range(at.startAt(), at.endAt()).paragraphId(), at.startAt(), at.endAt(),
                at.quote());
        places.save(new ConfirmedPlace(opinion.getId(), words, act, by.id(), proceedings.now()));
    }
}
