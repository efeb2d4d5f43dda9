package org.qianfa.drafting.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qianfa.drafting.CompareTexts;
import org.qianfa.drafting.CompareTexts.Baseline.Kind;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.PublishedReports.Published;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.domain.Counterparts;
import org.qianfa.officialtext.Repetition;
import org.qianfa.officialtext.RepetitionReference;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CompareTextsService implements CompareTexts {

    private final Reports reports;
    private final Revisions revisions;
    private final MarkSeen markSeen;
    private final EarlierReports earlier;

    CompareTextsService(Reports reports, Revisions revisions, MarkSeen markSeen, EarlierReports earlier) {
        this.reports = reports;
        this.revisions = revisions;
        this.markSeen = markSeen;
        this.earlier = earlier;
    }

    @Override
    public Choices choices(Actor reader, long reportId) {
        ReportView report = reports.readable(reader, reportId);
        Optional<Published> lastYear = earlier.lastYear(report);
        Map<Long, Double> repeated = lastYear.map(Published::text).map(RepetitionReference::of).map(reference -> report.sections().stream()
                .filter(s -> !s.text().isEmpty())
                .collect(Collectors.toMap(SectionView::id, s -> Repetition.of(s.text(), reference).share()))).orElse(Map.of());
        return new Choices(markSeen.lastSeen(reader, reportId), repeated, lastYear.isPresent(), earlier.published(report).isPresent());
    }

    @Override
    public Comparison section(Actor reader, long sectionId, Baseline from, Integer to) {
        ReportView report = reports.readable(reader, reports.readableSection(reader, sectionId).reportId());
        int index = IntStream.range(0, report.sections().size()).filter(i -> report.sections().get(i).id() == sectionId).findFirst().orElseThrow();
        Version later = revision(reader, sectionId, to == null ? report.sections().get(index).revisionNumber() : to);
        Optional<Published> published = source(report, from.kind());
        Version before = published.map(p -> version(p, earlier.beside(report, p).textFor(index)))
                .orElseGet(() -> revision(reader, sectionId, number(reader, report, sectionId, from, later.number())));
        return comparison(report.sections().get(index), before, later, from.kind() == Kind.LAST_YEAR ? published : Optional.empty());
    }

    @Override
    public Whole report(Actor reader, long reportId, Kind from) {
        ReportView report = reports.readable(reader, reportId);
        Optional<Published> published = source(report, from);
        if (published.isEmpty()) {
            return new Whole(report, report.sections().stream().map(s -> section(reader, s.id(), baseline(from, s), null)).toList(), List.of());
        }
        Counterparts counterparts = earlier.beside(report, published.get());
        Optional<Published> reference = from == Kind.LAST_YEAR ? published : Optional.empty();
        List<Comparison> sections = IntStream.range(0, report.sections().size()).mapToObj(i -> comparison(report.sections().get(i),
                version(published.get(), counterparts.textFor(i)), newest(reader, report.sections().get(i)), reference)).toList();
        List<Dropped> dropped = counterparts.rest().stream().map(p -> new Dropped(p.heading(), TextComparison.of(p.text(), ""))).toList();
        return new Whole(report, sections, dropped);
    }

    /** A first revision among others is no change of the report. */
    private static Baseline baseline(Kind kind, SectionView section) {
        return kind == Kind.PREVIOUS && section.revisionNumber() == 1 ? Baseline.revision(1) : Baseline.of(kind);
    }

    private Optional<Published> source(ReportView report, Kind kind) {
        return switch (kind) {
            case LAST_YEAR -> earlier.lastYear(report);
            case PUBLISHED -> earlier.published(report);
            default -> Optional.empty();
        };
    }

    private int number(Actor reader, ReportView report, long sectionId, Baseline from, int later) {
        return switch (from.kind()) {
            case REVISION -> from.number();
            case PREVIOUS -> Math.max(0, later - 1);
            case SEEN -> markSeen.lastSeen(reader, report.id()).getOrDefault(sectionId, 0);
            default -> 0;
        };
    }

    private static Comparison comparison(SectionView section, Version before, Version later, Optional<Published> reference) {
        return new Comparison(section, before, later, TextComparison.of(before.text(), later.text()),
                reference.map(r -> Repetition.of(later.text(), r.text())).orElse(null));
    }

    private Version newest(Actor reader, SectionView section) {
        return revision(reader, section.id(), section.revisionNumber());
    }

    private Version revision(Actor reader, long sectionId, int number) {
        if (number == 0) {
            return Version.nothing();
        }
        RevisionView found = revisions.revision(reader, sectionId, number);
        return new Version(number, found.authorId(), found.writtenAt(), found.text());
    }

    private static Version version(Published published, Optional<String> text) {
        return new Version(0, null, published.publishedAt(), text.orElse(""));
    }
}
