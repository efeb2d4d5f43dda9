package org.qianfa.publication;

import java.util.Optional;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.shared.Actor;

/** What was decided before a report was published as a document to keep, for everybody who may read the report. In Chinese. */
public interface ReleasePapers {

    /**
     * The record of the three reviews and proofreadings (三审三校记录单) of all releases of the report; nothing before the first.
     *
     * @throws org.qianfa.shared.NotFound if the person may not know of the report
     */
    Optional<OfficialDocument> reviewRecord(Actor reader, long reportId);
}
