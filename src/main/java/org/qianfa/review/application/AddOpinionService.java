package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment.FitFile;
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
    private final Attaching attaching;

    AddOpinionService(AnnotatingDesk desk, Attaching attaching) {
        this.desk = desk;
        this.attaching = attaching;
    }

    @Override
    public long addOpinion(Actor by, long matterId, Command command) throws Refusal {
        return addOpinion(by, matterId, command, List.of());
    }

    @Override
    public long addOpinion(Actor by, long matterId, Command command, List<Upload> files) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        ReviewAccess.requireText(command.text());
        ReviewAccess.requireChoice(command.kind());
        ReviewAccess.requireChoice(command.severity());
        List<FitFile> fit = attaching.shelf().fit(files);
        long added = desk.put(by, matter, command.anchor(), Statement.opinion(command), "AddOpinion");
        attaching.attach(by, matter, added, null, fit);
        return added;
    }
}
