package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.application.SealedText.Sealed;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PreparePublicTextService implements PreparePublicText {

    private final SealedText sealedText;
    private final Releases releases;
    private final Journal journal;
    private final Clock clock;

    PreparePublicTextService(SealedText sealedText, Releases releases, Journal journal, Clock clock) {
        this.sealedText = sealedText;
        this.releases = releases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public long preparePublicText(long reportId) {
        Sealed sealed = sealedText.open(reportId);
        return releases.findByReportIdAndSealDigest(reportId, sealed.seal().digest())
                .orElseGet(() -> prepare(sealed))
                .getId();
    }

    private Release prepare(Sealed sealed) {
        long unitId = sealed.report().unitId();
        Release release = releases.save(new Release(sealed.report().id(), unitId, sealed.seal().digest(), clock.instant())
                .of(sealed.seal().title(), sealed.seal().publicText()));
        journal.record(null, "PreparePublicText", new Journal.Subject("release", release.getId(), unitId), null,
                "report " + release.getReportId() + ", SM3 " + release.getTextDigest());
        return release;
    }
}
