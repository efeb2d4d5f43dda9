package org.qianfa.signoff;

import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.shared.Actor;

/** What was decided on a report as documents to keep, for everybody who may read it. In Chinese, whatever language the reader uses. */
public interface SignoffPapers {

    /** The sign-off sheet (签批单). @throws org.qianfa.shared.NotFound if the person may not know of the report */
    OfficialDocument sheet(Actor reader, long reportId);

    /** How many discussions were recorded. @throws org.qianfa.shared.NotFound if the person may not know of the report */
    int discussions(Actor reader, long reportId);

    /**
     * The minutes of a discussion (会议纪要).
     *
     * @param number from 1, the oldest first
     * @throws org.qianfa.shared.NotFound if there is none, or the person may not know of the report
     */
    OfficialDocument minutes(Actor reader, long reportId, int number);
}
