package org.qianfa.drafting.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.PublishedReports.Published;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.domain.Counterparts;
import org.qianfa.drafting.domain.Counterparts.Part;
import org.qianfa.officialtext.SectionSplitter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Published reports, laid beside the sections of one that is being written. */
@Component
class EarlierReports {

    private final ObjectProvider<PublishedReports> published;
    private final Reports reports;

    EarlierReports(ObjectProvider<PublishedReports> published, Reports reports) {
        this.published = published;
        this.reports = reports;
    }

    Optional<Published> lastYear(ReportView report) {
        return Optional.ofNullable(published.getIfAvailable()).flatMap(p -> p.ofUnit(report.unitId(), report.year() - 1));
    }

    Optional<Published> published(ReportView report) {
        return Optional.ofNullable(published.getIfAvailable()).flatMap(p -> p.ofReport(report.id()));
    }

    Counterparts beside(ReportView report, Published earlier) {
        Map<String, ContentElement> roles = roles(reports.report(earlier.reportId()));
        List<Part> theirs = SectionSplitter.split(earlier.text()).stream()
                .map(s -> new Part(s.level(), s.heading(), roles.get(Counterparts.title(s.heading())), s.text())).toList();
        List<Part> ours = report.sections().stream().map(s -> new Part(s.level(), s.heading(), s.element(), s.text())).toList();
        return Counterparts.of(ours, theirs);
    }

    /** What the published text does not say, the report it came from knows: which element a section serves. */
    private static Map<String, ContentElement> roles(ReportView source) {
        return source.sections().stream().filter(s -> s.element() != null)
                .collect(Collectors.toMap(s -> Counterparts.title(s.heading()), SectionView::element, (first, second) -> first));
    }
}
