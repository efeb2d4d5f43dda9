package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.ReviseDraft;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.domain.Attachment.FitFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Statement;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviseDraftService implements ReviseDraft {

    private final AnnotatingDesk desk;
    private final Opinions opinions;
    private final MentionRecords mentions;
    private final Attaching attaching;
    private final Proceedings proceedings;

    ReviseDraftService(AnnotatingDesk desk, Opinions opinions, MentionRecords mentions, Attaching attaching, Proceedings proceedings) {
        this.desk = desk;
        this.opinions = opinions;
        this.mentions = mentions;
        this.attaching = attaching;
        this.proceedings = proceedings;
    }

    @Override
    public void reviseDraft(Actor by, long matterId, long opinionId, Command command) throws Refusal {
        reviseDraft(by, matterId, opinionId, command, Files.NONE);
    }

    @Override
    public void reviseDraft(Actor by, long matterId, long opinionId, Command command, Files files) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        Opinion draft = desk.own(by, matter, opinionId);
        draft.requireDraft();
        Statement said = said(draft, command);
        mentions.require(by, matter, null, said.text());
        List<Attachment> leaving = files.leaving().stream().map(id -> attaching.ofDraft(opinionId, id)).toList();
        List<FitFile> fit = attaching.shelf().fit(opinionId, files.added(), files.leaving());
        draft.rewrite(said);
        leaving.forEach(attachment -> attaching.detach(by, matter, attachment));
        attaching.attach(by, matter, opinionId, null, fit);
        proceedings.record(by, "ReviseDraft", matter, null, "opinion " + opinionId);
    }

    @Override
    public void discardDraft(Actor by, long matterId, long opinionId) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        Opinion draft = desk.own(by, matter, opinionId);
        draft.requireDraft();
        opinions.delete(draft);
        proceedings.record(by, "DiscardDraft", matter, null, "opinion " + opinionId);
    }

    private static Statement said(Opinion draft, Command command) throws Refusal {
        return switch (draft.getStatement().motivation()) {
            case ASSESSING -> Statement.opinion(opinion(command));
            case COMMENTING -> Statement.comment(ReviewAccess.requireText(command.text()));
            case EDITING -> suggestion(draft, command);
        };
    }

    private static AddOpinion.Command opinion(Command c) throws Refusal {
        ReviewAccess.requireText(c.text());
        ReviewAccess.requireChoice(c.kind());
        ReviewAccess.requireChoice(c.severity());
        return new AddOpinion.Command(null, c.kind(), c.severity(), c.text(), c.legalBasis(), c.proposedWording());
    }

    private static Statement suggestion(Opinion draft, Command command) throws Refusal {
        if (command.proposedWording() == null || command.proposedWording().equals(draft.getAnchor().quote())) {
            throw new NoWordingProposed();
        }
        return Statement.suggestion(command.proposedWording(), command.text());
    }
}
