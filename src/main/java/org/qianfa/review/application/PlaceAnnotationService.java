package org.qianfa.review.application;

import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.PlaceKnown;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.PlaceAnnotation;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.application.ReviewedText.Part;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlaceAnnotationService implements PlaceAnnotation {

    private final SentOpinions sent;
    private final ReviewedTexts texts;
    private final PlaceRecords places;
    private final Proceedings proceedings;

    PlaceAnnotationService(SentOpinions sent, ReviewedTexts texts, PlaceRecords places, Proceedings proceedings) {
        this.sent = sent;
        this.texts = texts;
        this.places = places;
        this.proceedings = proceedings;
    }

    @Override
    public Act placeAnnotation(Actor by, long opinionId, Words words) throws Refusal {
        Opinion opinion = sent.opinion(by, opinionId);
        if (!opinion.isBy(by.id())) {
            throw new NotPermitted("the author only");
        }
        ReviewedText text = texts.of(opinion);
        Part part = text.partOf(opinion).orElseThrow(() -> new NotFound("section of opinion", opinionId));
        Place now = places.now(opinion, part);
        if (opinion.isClosed() || now.certain()) {
            throw new PlaceKnown();
        }
        TextAnchor found = found(text, part, words);
        Act act = now.proposal() != null && now.proposal().start() == found.startAt() && now.proposal().end() == found.endAt()
                ? Act.CONFIRMED : Act.REATTACHED;
        places.keep(by, opinion, found, act);
        proceedings.record(by, act == Act.CONFIRMED ? "ConfirmPlace" : "ReattachAnnotation", sent.matter(opinion), null,
                "opinion " + opinionId + ", section " + part.id() + ", revision " + part.revisionId() + ": " + found.quote());
        return act;
    }

    private static TextAnchor found(ReviewedText text, Part part, Words words) throws ReviewRefusal {
        ReviewAccess.requireText(words.quote());
        return text.anchor(new Anchor(part.id(), words.revisionId(), words.start(), words.end(), words.quote(), null, null));
    }
}
