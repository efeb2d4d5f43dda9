package org.qianfa.review.application;

import java.util.List;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.review.domain.FileVersion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Placement.Stage;
import org.qianfa.review.persistence.FileVersions;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** What is reviewed, and what it was before: the revisions of a report's sections, the versions of a matter's file. */
@Component
class ReviewedTexts {

    private final Reports reports;
    private final Revisions revisions;
    private final FileVersions versions;

    ReviewedTexts(Reports reports, Revisions revisions, FileVersions versions) {
        this.reports = reports;
        this.revisions = revisions;
        this.versions = versions;
    }

    ReviewedText of(Matter matter) {
        return of(matter.submission().reportId(), matter.id());
    }

    ReviewedText of(Opinion opinion) {
        return of(opinion.getReportId(), opinion.getMatterId());
    }

    ReviewedText ofReport(long reportId) {
        return ReviewedText.of(reports.report(reportId));
    }

    private ReviewedText of(Long reportId, long matterId) {
        return reportId == null ? versions.findFirstByMatterIdOrderByNumberDesc(matterId).map(ReviewedText::of)
                .orElseThrow(() -> new NotFound("file of matter", matterId)) : ofReport(reportId);
    }

    /** The revisions of a section from one to another, oldest first; of a file all versions to the other. */
    List<Stage> stages(boolean file, long partId, long from, long to) {
        List<Stage> stages = file ? FileVersion.stages(versions.findByMatterIdOrderByNumber(partId))
                : revisions.since(partId, from).stream().map(r -> new Stage(r.id(), r.paragraphs())).toList();
        return stages.stream().filter(s -> s.revisionId() <= to).toList();
    }
}
