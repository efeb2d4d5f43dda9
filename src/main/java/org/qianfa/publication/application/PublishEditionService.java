package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.integrity.Difference;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.application.SealedText.Sealed;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PublishEditionService implements PublishEdition {

    private final Releases releases;
    private final SealedText sealedText;
    private final EditionPress press;
    private final FilePress filePress;
    private final Journal journal;
    private final Clock clock;

    PublishEditionService(Releases releases, SealedText sealedText, EditionPress press, FilePress filePress, Journal journal, Clock clock) {
        this.releases = releases;
        this.sealedText = sealedText;
        this.press = press;
        this.filePress = filePress;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void publishEdition(long releaseId) throws PublicationPostponed {
        if (press.printed(releaseId).isPresent()) {
            return;
        }
        Release release = releases.lock(releaseId).orElseThrow(() -> new NotFound("release", releaseId));
        release.checkMoment(clock.instant());
        Sealed sealed = sealedText.open(release.getReportId());
        checkSame(release, sealed);
        release.publish();
        Edition edition = press.print(release, sealed);
        filePress.print(edition);
        journal.record(null, "PublishEdition", new Journal.Subject("release", releaseId, release.getUnitId()), null,
                edition.getIndexNumber() + ", SM3 " + edition.getTextDigest());
    }

    private static void checkSame(Release release, Sealed sealed) {
        if (!release.getText().equals(sealed.seal().publicText()) || !release.getTitle().equals(sealed.seal().title())
                || !release.getSealDigest().equals(sealed.seal().digest())) {
            throw new NotTheSealedText("release " + release.getId() + " is not what was signed: "
                    + Difference.between(sealed.seal().publicText(), release.getText()));
        }
    }
}
