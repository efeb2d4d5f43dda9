package org.qianfa.review.application;

import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.PlaceAnnotation;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.ReviewRefusal.PlaceKnown;
import org.qianfa.review.ReviewRefusal.SectionChanged;
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
    private final Reports reports;
    private final PlaceRecords places;
    private final Proceedings proceedings;

    PlaceAnnotationService(SentOpinions sent, Reports reports, PlaceRecords places, Proceedings proceedings) {
        this.sent = sent;
        this.reports = reports;
        this.places = places;
        this.proceedings = proceedings;
    }

    @Override
    public Act placeAnnotation(Actor by, long opinionId, Words words) throws Refusal {
        Opinion opinion = sent.opinion(by, opinionId);
        if (!opinion.isBy(by.id())) {
            throw new NotPermitted("the author only");
        }
        SectionView section = section(opinion);
        Place now = places.now(opinion, section);
        if (opinion.isClosed() || now.certain()) {
            throw new PlaceKnown();
        }
        TextAnchor found = found(section, words);
        Act act = now.proposal() != null && now.proposal().start() == found.startAt() && now.proposal().end() == found.endAt()
                ? Act.CONFIRMED : Act.REATTACHED;
        places.keep(by, opinion, found, act);
        proceedings.record(by, act == Act.CONFIRMED ? "ConfirmPlace" : "ReattachAnnotation", sent.matter(opinion), null,
                "opinion " + opinionId + ", section " + section.id() + ", revision " + section.revisionId() + ": " + found.quote());
        return act;
    }

    private SectionView section(Opinion opinion) {
        return reports.report(opinion.getReportId()).sections().stream().filter(s -> opinion.isOnSection(s.id())).findFirst()
                .orElseThrow(() -> new NotFound("section of opinion", opinion.getId()));
    }

    private static TextAnchor found(SectionView section, Words words) throws ReviewRefusal {
        if (section.revisionId() == null) {
            throw new SectionChanged();
        }
        ReviewAccess.requireText(words.quote());
        return TextAnchor.in(section.text(), section.revisionId(),
                new Anchor(section.id(), words.revisionId(), words.start(), words.end(), words.quote(), null, null));
    }
}
