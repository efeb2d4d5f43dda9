package org.qianfa.figures.application;

import org.qianfa.figures.AcceptWording;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.PlaceUnfit;
import org.qianfa.figures.PlaceUnfit.Reason;
import org.qianfa.figures.PlacesOfFigures.Chip;
import org.qianfa.figures.PlacesOfFigures.State;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.application.WorkingTexts.WorkingText;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Link;
import org.qianfa.figures.domain.Rewriting;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AcceptWordingService implements AcceptWording {

    private final WorkingTexts texts;
    private final Tying tying;
    private final RewordingPen pen;
    private final Annals annals;

    AcceptWordingService(WorkingTexts texts, Tying tying, RewordingPen pen, Annals annals) {
        this.texts = texts;
        this.tying = tying;
        this.pen = pen;
        this.annals = annals;
    }

    @Override
    public void acceptWording(Actor by, long sectionId, long linkId, String wording) throws Refusal {
        WorkingText working = texts.inHandsOf(by, sectionId);
        Link link = tying.link(sectionId, linkId);
        LedgerDoor.requireOpen(working.report());
        if (working.draft() == null) {
            throw new NotPermitted("section " + sectionId + " is not this person's to write now");
        }
        String text = working.text();
        Chip chip = proposed(tying.chip(link, text), wording);
        Figure figure = tying.figure(link.getFigureId());
        String written = text.substring(0, chip.start()) + wording + text.substring(chip.end());
        annals.begins(by, figure.getReportId(), null);
        pen.write(by, working, written, figure.getName() + "：" + chip.quote() + " → " + wording);
        tying.follow(sectionId, text, new Rewriting(written, chip.start(), chip.end(), wording.length()));
        Words words = new Words(chip.quote(), wording, null);
        annals.changed(figure, ChangeKind.WORDED, by, words);
        annals.onFigure(by, "AcceptWording", figure, working.report().unitId(), words);
    }

    private static Chip proposed(Chip chip, String wording) throws PlaceUnfit {
        if (chip.state() == State.LOST) {
            throw new PlaceUnfit(Reason.LOST, chip.quote());
        }
        if (chip.suggestion() == null) {
            throw new PlaceUnfit(Reason.NOTHING_TO_DO, chip.quote());
        }
        if (!chip.suggestion().equals(wording)) {
            throw new PlaceUnfit(Reason.OUTDATED, chip.suggestion());
        }
        return chip;
    }
}
