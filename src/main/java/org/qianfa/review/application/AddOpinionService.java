package org.qianfa.review.application;

import org.qianfa.review.AddOpinion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Statement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddOpinionService implements AddOpinion {

    private final AnnotatingDesk desk;

    AddOpinionService(AnnotatingDesk desk) {
        this.desk = desk;
    }

    @Override
    public long addOpinion(Actor by, long matterId, Command command) throws Refusal {
        Matter matter = desk.reviewing(by, matterId);
        ReviewAccess.requireText(command.text());
        ReviewAccess.requireChoice(command.kind());
        ReviewAccess.requireChoice(command.severity());
        return desk.put(by, matter, command.anchor(), Statement.opinion(command), "AddOpinion");
    }
}
