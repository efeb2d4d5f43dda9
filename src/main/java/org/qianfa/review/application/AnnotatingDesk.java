package org.qianfa.review.application;

import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationBegun;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Statement;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Where opinions, suggestions and comments are drafted beside the text: the people, the time and the place are the same for all. */
@Component
class AnnotatingDesk {

    private final ReviewAccess access;
    private final ReviewedTexts texts;
    private final Opinions opinions;
    private final MentionRecords mentions;
    private final Proceedings proceedings;

    AnnotatingDesk(ReviewAccess access, ReviewedTexts texts, Opinions opinions, MentionRecords mentions, Proceedings proceedings) {
        this.access = access;
        this.texts = texts;
        this.opinions = opinions;
        this.mentions = mentions;
        this.proceedings = proceedings;
    }

    /** The matter, for somebody who may annotate it now. */
    Matter reviewing(Actor by, long matterId) throws Refusal {
        Matter matter = access.matter(by, matterId);
        boolean adviser = access.called(by, matter);
        if (!adviser && !by.holds(Role.LEGALITY_REVIEWER, matter.submission().unitId())) {
            throw new NotPermitted("advisers called and the reviewer only");
        }
        matter.requireReviewing(by.id(), adviser);
        return matter;
    }

    /** The same for somebody about to write something, send it or take it back. */
    Matter annotating(Actor by, long matterId) throws Refusal {
        Matter matter = reviewing(by, matterId);
        proceedings.begins(new AnnotationBegun(by, matter.submission().reportId(), matter.id()));
        return matter;
    }

    /** Checks the place and keeps the statement there, as a draft. */
    long put(Actor by, Matter matter, Anchor wanted, Statement statement, String action) throws Refusal {
        ReviewAccess.requireChoice(wanted);
        TextAnchor anchor = texts.of(matter).anchor(wanted);
        mentions.require(by, matter, null, statement.text());
        Opinion kept = opinions.save(new Opinion(matter, anchor, statement, by.id(), proceedings.now()));
        proceedings.record(by, action, matter, null, "opinion " + kept.getId() + (anchor == null ? ", report" : ", " + (matter.submission().reportId() == null ? "file" : "section " + anchor.sectionId())));
        return kept.getId();
    }

    /** What the person wrote on the matter, sent or not; somebody else's is not there. */
    Opinion own(Actor by, Matter matter, long opinionId) {
        return opinions.onDesk(matter.id(), matter.submission().reportId(), by.id()).stream()
                .filter(o -> o.getId() == opinionId && o.isBy(by.id())).findFirst().orElseThrow(() -> new NotFound("opinion", opinionId));
    }
}
