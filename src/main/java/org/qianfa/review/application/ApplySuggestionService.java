package org.qianfa.review.application;

import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.AnnotationRefusal.WordingApplied;
import org.qianfa.review.AnnotationRefusal.WordsChanged;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ApplySuggestion;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ApplySuggestionService implements ApplySuggestion {

    private final AnsweringDesk desk;
    private final CarryingOut carryingOut;
    private final Proceedings proceedings;
    private final Whereabouts whereabouts;

    ApplySuggestionService(AnsweringDesk desk, CarryingOut carryingOut, Proceedings proceedings, Whereabouts whereabouts) {
        this.desk = desk;
        this.carryingOut = carryingOut;
        this.proceedings = proceedings;
        this.whereabouts = whereabouts;
    }

    @Override
    public void applySuggestion(Actor by, long opinionId) throws Refusal {
        AnsweringDesk.Place place = desk.open(by, opinionId, null);
        Opinion opinion = place.opinion();
        String wording = opinion.getStatement().proposedWording();
        if (wording == null || opinion.getAnchor() == null || opinion.getAnchor().wholeSection()) {
            throw new NoWordingProposed();
        }
        if (opinion.getAnswer().revisionId() != null) {
            throw new WordingApplied();
        }
        proceedings.begins(place.begun(by));
        String text = replaced(opinion.getAnchor(), whereabouts.of(opinion, ReviewedText.Part.of(place.section())), wording, place.section().text());
        opinion.answer(carryingOut.carryOut(by, place, Verdict.ADOPTED, "", text));
        proceedings.record(by, "ApplySuggestion", "opinion", opinionId, place.unitId(), wording);
    }

    private static String replaced(TextAnchor anchor, Place now, String wording, String text) throws WordsChanged {
        if (!now.certain() || !text.startsWith(anchor.quote(), now.start())) {
            throw new WordsChanged(anchor.quote());
        }
        return text.substring(0, now.start()) + wording + text.substring(now.start() + anchor.quote().length());
    }
}
