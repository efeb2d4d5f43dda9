package org.qianfa.figures.web;

import org.qianfa.figures.AcceptWording;
import org.qianfa.figures.LinkFigure;
import org.qianfa.figures.UnlinkFigure;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** What can be done with the places of a section. */
@Component
class TyingDesk {

    private final LinkFigure linkFigure;
    private final UnlinkFigure unlinkFigure;
    private final AcceptWording acceptWording;

    TyingDesk(LinkFigure linkFigure, UnlinkFigure unlinkFigure, AcceptWording acceptWording) {
        this.linkFigure = linkFigure;
        this.unlinkFigure = unlinkFigure;
        this.acceptWording = acceptWording;
    }

    void act(Actor actor, long sectionId, String act, Typed typed) throws Refusal {
        switch (act) {
            case "unlink" -> unlink(actor, sectionId, number(typed.linkId()));
            case "accept" -> accept(actor, sectionId, number(typed.linkId()), typed.wording());
            default -> link(actor, new LinkFigure.Command(sectionId, number(typed.figureId()), typed.start() == null ? -1 : typed.start(),
                    typed.end() == null ? -1 : typed.end(), typed.quote()));
        }
    }

    long link(Actor actor, LinkFigure.Command command) throws Refusal {
        return linkFigure.linkFigure(actor, command);
    }

    void unlink(Actor actor, long sectionId, long linkId) throws Refusal {
        unlinkFigure.unlinkFigure(actor, sectionId, linkId);
    }

    void accept(Actor actor, long sectionId, long linkId, String wording) throws Refusal {
        acceptWording.acceptWording(actor, sectionId, linkId, wording);
    }

    private static long number(Long typed) {
        return typed == null ? 0 : typed;
    }

    /** Fields of all forms of the page; those an act does not need are left out. */
    record Typed(Long figureId, Long linkId, Integer start, Integer end, String quote, String wording) {
    }
}
