package org.qianfa.figures.application;

import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.UnlinkFigure;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.application.WorkingTexts.WorkingText;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Link;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class UnlinkFigureService implements UnlinkFigure {

    private final WorkingTexts texts;
    private final Tying tying;
    private final Annals annals;

    UnlinkFigureService(WorkingTexts texts, Tying tying, Annals annals) {
        this.texts = texts;
        this.tying = tying;
        this.annals = annals;
    }

    @Override
    public void unlinkFigure(Actor by, long sectionId, long linkId) throws Refusal {
        WorkingText working = texts.inHandsOf(by, sectionId);
        Link link = tying.link(sectionId, linkId);
        LedgerDoor.requireOpen(working.report());
        Figure figure = tying.figure(link.getFigureId());
        annals.begins(by, figure.getReportId(), null);
        tying.untie(link);
        Words words = new Words(link.getPlace().quote(), "", null);
        annals.changed(figure, ChangeKind.UNLINKED, by, words);
        annals.onFigure(by, "UnlinkFigure", figure, working.report().unitId(), words);
    }
}
