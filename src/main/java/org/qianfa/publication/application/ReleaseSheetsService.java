package org.qianfa.publication.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.signoff.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReleaseSheetsService implements ReleaseSheets {

    private final ReleaseDocket docket;
    private final Reports reports;
    private final Releases releases;
    private final Seals seals;

    ReleaseSheetsService(ReleaseDocket docket, Reports reports, Releases releases, Seals seals) {
        this.docket = docket;
        this.reports = reports;
        this.releases = releases;
        this.seals = seals;
    }

    @Override
    public Sheet forReview(Actor reader, long releaseId, ReleaseStep step) {
        return sheet(docket.forReview(reader, releaseId, step));
    }

    @Override
    public Sheet forScheduling(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        long newest = releases.findFirstByReportIdOrderByIdDesc(reportId).orElseThrow(() -> new NotFound("release of report", reportId)).getId();
        return sheet(docket.forScheduling(reader, newest));
    }

    @Override
    public Optional<Sheet> ofReport(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return releases.findFirstByReportIdOrderByIdDesc(reportId).map(this::sheet);
    }

    @Override
    public List<Sheet> allOfReport(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return releases.findByReportIdOrderById(reportId).stream().map(this::sheet).toList();
    }

    private Sheet sheet(Release release) {
        boolean sameAsSealed = seals.seal(release.getReportId())
                .filter(s -> s.digest().equals(release.getSealDigest()) && s.publicText().equals(release.getText())).isPresent();
        return new Sheet(release.getId(), release.getReportId(), release.getTitle(), release.getText(), release.getTextDigest(),
                release.getSealDigest(), release.getState(), release.due(), release.timing().publishAt(), release.timing().lateBecause(), sameAsSealed,
                release.reviews(), sameAsSealed ? seals.differences(release.getReportId()) : List.of());
    }
}
