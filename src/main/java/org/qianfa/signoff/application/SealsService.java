package org.qianfa.signoff.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.SecrecySheet.PublicDifference;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SealsService implements Seals {

    private final SealedReports seals;
    private final Verdicts verdicts;
    private final Reports reports;
    private final SealInspection inspection;
    private final SecrecyFile secrecy;

    SealsService(SealedReports seals, Verdicts verdicts, Reports reports, SealInspection inspection, SecrecyFile secrecy) {
        this.seals = seals;
        this.verdicts = verdicts;
        this.reports = reports;
        this.inspection = inspection;
        this.secrecy = secrecy;
    }

    @Override
    public Optional<Seal> seal(long reportId) {
        return valid(reportId).map(SealedReport::seal);
    }

    @Override
    public Optional<Seal> seal(long reportId, String digest) {
        return seals.findFirstByReportIdAndDigestOrderByIdDesc(reportId, digest).map(SealedReport::seal);
    }

    @Override
    public List<SealFlaw> flaws(long reportId) {
        return valid(reportId).map(inspection::all).orElse(List.of());
    }

    @Override
    public List<PublicDifference> differences(long reportId) {
        return secrecy.sheet(reports.report(reportId)).differences();
    }

    @Override
    public boolean disclosed(long reportId) {
        String text = valid(reportId).map(SealedReport::text).orElseGet(() -> reports.report(reportId).text());
        return Round.of(verdicts.findByReportIdOrderById(reportId)).disclosed(Sm3.hex(text));
    }

    private Optional<SealedReport> valid(long reportId) {
        return seals.findByReportIdAndInvalidatedAtIsNull(reportId);
    }
}
