package org.qianfa.signoff.application;

import java.util.Comparator;
import java.util.List;
import org.qianfa.signoff.SealedContents;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.domain.SealContents;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SealedContentsService implements SealedContents {

    private final SealedReports seals;

    SealedContentsService(SealedReports seals) {
        this.seals = seals;
    }

    @Override
    public List<Contents> ofReport(long reportId) {
        return seals.findByReportIdOrderByIdDesc(reportId).stream().filter(sealed -> sealed.contents() != null)
                .sorted(Comparator.comparingInt(SealedReport::position)).map(SealedContentsService::contents).toList();
    }

    @Override
    public List<Plain> plainOfReport(long reportId) {
        return seals.findByReportIdOrderByIdDesc(reportId).stream().filter(sealed -> sealed.contents() == null)
                .sorted(Comparator.comparingInt(SealedReport::position)).map(SealedContentsService::plain).toList();
    }

    private static Plain plain(SealedReport sealed) {
        Seal seal = sealed.seal();
        return new Plain(sealed.position(), seal.title(), seal.text(), seal.digest(), seal.previousDigest(), sealed.signerName(), sealed.signedOn(),
                sealed.invalidatedAt() == null);
    }

    private static Contents contents(SealedReport sealed) {
        SealContents kept = sealed.contents();
        Seal seal = sealed.seal();
        return new Contents(sealed.position(), kept.title(), kept.text(), kept.figures(), kept.opinions(), kept.basis(), sealed.opinion(),
                seal.manifest(), seal.signature(), sealed.signerName(), sealed.signedOn(), seal.signedAt(), sealed.invalidatedAt() == null,
                kept.publicPart().text() == null ? null : new Open(kept.publicPart().text(), kept.publicPart().differences(), sealed.salt()));
    }
}
