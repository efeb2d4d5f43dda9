package org.qianfa.publication.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.publication.ReleasePapers;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.shared.Actor;
import org.qianfa.shared.PaperWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the record of the three reviews from the releases. */
@Component
class WrittenRecords implements ReleasePapers {

    private final ReleaseSheets sheets;
    private final PaperWords words;

    WrittenRecords(ReleaseSheets sheets, MessageSource messages, Clock clock) {
        this.sheets = sheets;
        this.words = new PaperWords(messages, clock);
    }

    @Override
    public Optional<OfficialDocument> reviewRecord(Actor reader, long reportId) {
        List<Sheet> releases = sheets.allOfReport(reader, reportId);
        return releases.isEmpty() ? Optional.empty() : Optional.of(new ReviewRecord(releases, words).document());
    }
}
