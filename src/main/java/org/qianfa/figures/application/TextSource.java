package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qianfa.drafting.BrowseReports;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.ExtractFigures.Proposal;
import org.qianfa.figures.TextUnfit;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.quantities.Kind;
import org.qianfa.quantities.Quantities;
import org.qianfa.quantities.Quantity;
import org.qianfa.quantities.Value;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds last year's text, and the figures a text states. */
@Component
class TextSource {

    private static final int LONGEST = 100_000;
    private static final int AROUND = 14;
    private static final Set<Kind> COUNTED = Set.of(Kind.COUNT, Kind.RATE, Kind.MONEY);

    private final Reports reports;
    private final BrowseReports browse;

    TextSource(Reports reports, BrowseReports browse) {
        this.reports = reports;
        this.browse = browse;
    }

    String lastYear(Actor reader, ReportView report) {
        return browse.browse(reader, new BrowseReports.Filter(null, report.unitId(), null, 100)).items().stream()
                .filter(row -> row.year() == report.year() - 1).findFirst().map(row -> reports.report(row.id()).text()).orElse("");
    }

    List<Proposal> proposals(String text, FigureBook book) throws TextUnfit {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new TextUnfit(text == null ? 0 : text.strip().length(), LONGEST);
        }
        return Quantities.in(text).stream().filter(q -> COUNTED.contains(q.kind()) && !q.cited())
                .map(q -> proposal(q, text, book)).filter(Objects::nonNull).toList();
    }

    private static Proposal proposal(Quantity quantity, String text, FigureBook book) {
        if (!(quantity.value() instanceof Value.Amount amount) || !FigureNumber.fits(amount.number())) {
            return null;
        }
        BigDecimal value = FigureNumber.plain(amount.number());
        String known = known(quantity.indicator(), quantity.unit(), book);
        String context = text.substring(Math.max(0, quantity.start() - AROUND), Math.min(text.length(), quantity.end() + AROUND / 2))
                .replace('\n', ' ');
        String unit = quantity.unit().length() > 20 ? "" : quantity.unit();
        return new Proposal(quantity.start(), quantity.end(), quantity.text(), context, known == null ? quantity.indicator() : known,
                value, unit, known != null);
    }

    /** A figure of the same name; or the only one of the same unit whose name is part of the words, or they of it. */
    private static String known(String indicator, String unit, FigureBook book) {
        if (indicator.isEmpty()) {
            return null;
        }
        if (book.named(indicator).isPresent()) {
            return indicator;
        }
        List<String> alike = book.namesOfUnit(unit).filter(name -> indicator.contains(name) || name.contains(indicator)).toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }
}
