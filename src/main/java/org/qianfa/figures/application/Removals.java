package org.qianfa.figures.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureInUse;
import org.qianfa.figures.FigureInUse.Reason;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.Link;
import org.qianfa.figures.persistence.EvidenceList;
import org.qianfa.figures.persistence.TextLinks;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Takes figures out of the ledger that nothing rests on. */
@Component
class Removals {

    private final TextLinks links;
    private final EvidenceList evidence;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    Removals(TextLinks links, EvidenceList evidence, Bookkeeping bookkeeping, Annals annals) {
        this.links = links;
        this.evidence = evidence;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    void requireUnused(ReportView report, Figure figure) throws FigureInUse {
        List<String> places = places(report, figure);
        if (figure.valueConfirmed()) {
            throw new FigureInUse(Reason.CONFIRMED, figure.getName(), places);
        }
        if (!places.isEmpty()) {
            throw new FigureInUse(Reason.IN_TEXT, figure.getName(), places);
        }
        List<String> formulas = bookkeeping.book(report.id()).builtOn(figure);
        if (!formulas.isEmpty()) {
            throw new FigureInUse(Reason.IN_FORMULA, figure.getName(), formulas);
        }
    }

    /** Whether it goes when that request is taken back. */
    boolean goesWith(long requestId, Figure figure, FigureBook book) {
        return figure.thereOnlyFor(requestId) && links.findByFigureIdOrderById(figure.getId()).isEmpty()
                && evidence.findByFigureIdOrderById(figure.getId()).isEmpty() && book.builtOn(figure).isEmpty();
    }

    void remove(Actor by, Figure figure, String reason) {
        figure.remove(annals.who(by), reason);
        annals.changed(figure, ChangeKind.REMOVED, by, new Words(FigureNumber.text(figure.getValue()), "", reason));
    }

    /** Headings of the sections with the words there. */
    private List<String> places(ReportView report, Figure figure) {
        Map<Long, SectionView> sections = report.sections().stream().collect(Collectors.toMap(SectionView::id, Function.identity()));
        return links.findByFigureIdOrderById(figure.getId()).stream().map(link -> said(sections.get(link.getSectionId()), link)).toList();
    }

    private static String said(SectionView section, Link link) {
        return (section == null ? "" : section.heading()) + "“" + link.getPlace().quote() + "”";
    }
}
