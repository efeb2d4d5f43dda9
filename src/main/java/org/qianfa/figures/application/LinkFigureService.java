package org.qianfa.figures.application;

import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.LinkFigure;
import org.qianfa.figures.PlaceUnfit;
import org.qianfa.figures.PlaceUnfit.Reason;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.application.WorkingTexts.WorkingText;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Link;
import org.qianfa.figures.domain.TextPlace;
import org.qianfa.figures.domain.Wording;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LinkFigureService implements LinkFigure {

    private final WorkingTexts texts;
    private final LedgerDoor door;
    private final Tying tying;
    private final Annals annals;

    LinkFigureService(WorkingTexts texts, LedgerDoor door, Tying tying, Annals annals) {
        this.texts = texts;
        this.door = door;
        this.tying = tying;
        this.annals = annals;
    }

    @Override
    public long linkFigure(Actor by, Command command) throws Refusal {
        WorkingText working = texts.inHandsOf(by, command.sectionId());
        LedgerDoor.requireOpen(working.report());
        String text = working.text();
        if (!TextPlace.marks(text, command.start(), command.end())
                || !text.substring(command.start(), command.end()).equals(command.quote())) {
            throw new PlaceUnfit(Reason.MOVED, command.quote());
        }
        if (!Wording.holdsNumber(command.quote())) {
            throw new PlaceUnfit(Reason.NO_NUMBER, command.quote());
        }
        door.lock(working.report());
        Figure figure = tying.figure(command.figureId());
        requireFree(working, figure, command);
        annals.begins(by, figure.getReportId(), null);
        Link link = tying.tie(new Link(figure, command.sectionId(), TextPlace.mark(text, command.start(), command.end()), annals.who(by)));
        Words words = new Words("", command.quote(), null);
        annals.changed(figure, ChangeKind.LINKED, by, words);
        annals.onFigure(by, "LinkFigure", figure, working.report().unitId(), words);
        return link.getId();
    }

    private void requireFree(WorkingText working, Figure figure, Command command) throws PlaceUnfit {
        if (figure.getReportId() != working.report().id()) {
            throw new PlaceUnfit(Reason.OTHER_REPORT, figure.getName());
        }
        boolean taken = tying.chips(command.sectionId(), working.text()).stream()
                .anyMatch(chip -> chip.start() < command.end() && command.start() < chip.end());
        if (taken) {
            throw new PlaceUnfit(Reason.TAKEN, command.quote());
        }
    }
}
