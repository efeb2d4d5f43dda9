package org.qianfa.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers said about the words of one section and is not settled yet, for whoever writes on it. */
@RestController
class AnnotationsOnSectionApi {

    private final ReadReview readReview;
    private final Reports reports;
    private final Names names;

    AnnotationsOnSectionApi(ReadReview readReview, Reports reports, Names names) {
        this.readReview = readReview;
        this.reports = reports;
        this.names = names;
    }

    @GetMapping("/api/sections/{id}/annotations")
    List<Annotation> list(Actor actor, @PathVariable long id) {
        SectionView section = reports.readableSection(actor, id);
        List<AnnotationView> found = said(actor, section.reportId()).filter(a -> !a.onWholeReport() && a.sectionId() == id && !a.closed()).toList();
        Map<Long, String> authors = names.people(found.stream().map(AnnotationView::authorId).toList());
        return found.stream().map(a -> Annotation.of(a, authors.get(a.authorId()))).toList();
    }

    /** Opinions of all replied reviews, then the comments of the newest one. */
    private Stream<AnnotationView> said(Actor actor, long reportId) {
        List<AnnotationView> opinions = readReview.opinions(actor, reportId);
        Stream<AnnotationView> comments = readReview.newestMatter(actor, reportId)
                .map(matter -> readReview.annotations(actor, matter.id())).orElse(List.of()).stream().filter(a -> !a.needsAnswer());
        return Stream.concat(opinions.stream(), comments);
    }

    /**
     * @param start       UTF-16 offset in the section's newest revision, -1 unless the place is known
     * @param quote       the words meant, empty for the whole section
     * @param needsAnswer {@code false} for a comment, which has no severity and proposes nothing
     */
    record Annotation(long id, int start, int end, Placed placed, String quote, boolean needsAnswer, Severity severity,
                      String text, String legalBasis, String proposedWording, String author, Instant createdAt) {

        static Annotation of(AnnotationView a, String author) {
            return new Annotation(a.id(), a.place().start(), a.place().end(), a.place().placed(), a.quote(), a.needsAnswer(),
                    a.severity(), a.text(), a.legalBasis(), a.proposedWording(), author, a.createdAt());
        }
    }
}
