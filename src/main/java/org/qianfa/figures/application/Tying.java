package org.qianfa.figures.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.figures.PlacesOfFigures.Chip;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Link;
import org.qianfa.figures.domain.Rewriting;
import org.qianfa.figures.domain.Wording;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.TextLinks;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Knows which places are tied to which figures. */
@Component
class Tying {

    private final TextLinks links;
    private final Figures figures;

    Tying(TextLinks links, Figures figures) {
        this.links = links;
        this.figures = figures;
    }

    /** In the order of the text; lost ones last. */
    List<Chip> chips(long sectionId, String text) {
        return chips(links.findBySectionIdOrderById(sectionId), text);
    }

    List<Chip> chips(List<Link> found, String text) {
        Map<Long, Figure> byId = figures.findByIdIn(found.stream().map(Link::getFigureId).distinct().toList()).stream()
                .collect(Collectors.toMap(Figure::getId, Function.identity()));
        return found.stream().map(link -> Wording.chip(link, byId.get(link.getFigureId()), text))
                .sorted(Comparator.comparingInt(c -> c.start() < 0 ? Integer.MAX_VALUE : c.start())).toList();
    }

    Chip chip(Link link, String text) {
        return chips(List.of(link), text).get(0);
    }

    Link link(long sectionId, long linkId) {
        return links.findByIdAndSectionId(linkId, sectionId).orElseThrow(() -> new NotFound("link", linkId));
    }

    Figure figure(long figureId) {
        return figures.findById(figureId).orElseThrow(() -> new NotFound("figure", figureId));
    }

    List<Link> ofFigure(long figureId) {
        return links.findByFigureIdOrderById(figureId);
    }

    List<Link> ofReport(long reportId) {
        return links.findByReportIdOrderById(reportId);
    }

    /** The words around the other places of the section have changed with the number; they are remembered anew. */
    void follow(long sectionId, String before, Rewriting rewriting) {
        for (Link link : links.findBySectionIdOrderById(sectionId)) {
            link.getPlace().find(before).flatMap(rewriting::placeOf).ifPresent(link::moveTo);
        }
    }

    Link tie(Link link) {
        return links.save(link);
    }

    void untie(Link link) {
        links.delete(link);
    }
}
