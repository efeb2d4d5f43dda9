package org.qianfa.figures.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.figures.PlacesOfFigures;
import org.qianfa.figures.domain.Link;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Quantities;
import org.qianfa.quantities.Quantity;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PlacesOfFiguresService implements PlacesOfFigures {

    private static final Set<Kind> COUNTED = Set.of(Kind.COUNT, Kind.RATE, Kind.MONEY, Kind.DELTA);

    private final FigureDesk desk;
    private final WorkingTexts texts;
    private final Tying tying;

    PlacesOfFiguresService(FigureDesk desk, WorkingTexts texts, Tying tying) {
        this.desk = desk;
        this.texts = texts;
        this.tying = tying;
    }

    @Override
    public List<Use> ofFigure(Actor reader, long figureId) {
        return uses(desk.reportOf(reader, figureId), tying.ofFigure(figureId));
    }

    @Override
    public List<Use> staleOfReport(Actor reader, long reportId) {
        ReportView report = desk.readable(reader, reportId);
        return uses(report, tying.ofReport(reportId)).stream().filter(use -> use.chip().state() != State.OK).toList();
    }

    @Override
    public List<Chip> ofSection(Actor reader, long sectionId) {
        return tying.chips(sectionId, texts.of(reader, sectionId).text());
    }

    @Override
    public List<LooseNumber> unlinked(Actor reader, long sectionId) {
        String text = texts.of(reader, sectionId).text();
        List<Chip> tied = tying.chips(sectionId, text);
        return Quantities.in(text).stream().filter(q -> COUNTED.contains(q.kind()) && !q.cited())
                .filter(q -> tied.stream().noneMatch(chip -> overlap(chip, q)))
                .map(q -> new LooseNumber(q.start(), q.end(), q.text(), q.indicator())).toList();
    }

    private static boolean overlap(Chip chip, Quantity quantity) {
        return chip.start() < quantity.end() && quantity.start() < chip.end();
    }

    private List<Use> uses(ReportView report, List<Link> links) {
        Map<Long, SectionView> sections = report.sections().stream().collect(Collectors.toMap(SectionView::id, Function.identity()));
        return links.stream().filter(link -> sections.containsKey(link.getSectionId())).map(link -> {
            SectionView section = sections.get(link.getSectionId());
            return new Use(section.id(), section.heading(), report.id(), tying.chip(link, section.text()));
        }).toList();
    }
}
