package org.qianfa.review.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.ReviewRefusal;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.TextAnchor;
import org.qianfa.shared.NotFound;

/** The text under review as it is now: the sections of a report, or the file of another matter as a single part. */
record ReviewedText(boolean file, List<Part> parts) {

    static ReviewedText of(ReportView report) {
        return new ReviewedText(false, report.sections().stream().map(Part::of).toList());
    }

    static ReviewedText of(FileVersion newest) {
        return new ReviewedText(true, List.of(new Part(newest.matterId(), 1, newest.id(), newest.text())));
    }

    /** What the opinion is about, or words of it; nothing if it is about the report as a whole. */
    Optional<Part> partOf(Opinion opinion) {
        return parts.stream().filter(p -> opinion.isOnPart(p.id())).findFirst();
    }

    /** The place checked against the text; {@code null} for a report as a whole. A file as a whole is its only part. */
    TextAnchor anchor(Anchor wanted) throws ReviewRefusal {
        if (wanted.sectionId() == null) {
            return file ? TextAnchor.in(parts.get(0).text(), parts.get(0).revisionId(), Anchor.ofSection(parts.get(0).id())) : null;
        }
        Part part = parts.stream().filter(p -> p.id() == wanted.sectionId()).findFirst()
                .orElseThrow(() -> new NotFound("section", wanted.sectionId()));
        if (part.revisionId() == null) {
            throw new SectionChanged();
        }
        return TextAnchor.in(part.text(), part.revisionId(), wanted);
    }

    /**
     * @param id         the section's, or the matter's
     * @param revisionId the newest revision of the section or version of the file, {@code null} before the first
     */
    record Part(long id, int ordinal, Long revisionId, String text) {

        static Part of(SectionView section) {
            return new Part(section.id(), section.ordinal(), section.revisionId(), section.text());
        }
    }
}
