package org.qianfa.review;

import java.util.List;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.shared.Actor;

/** The written opinion (法律审查意见书), in Chinese whatever language the reader uses. */
public interface ReviewLetters {

    /**
     * @throws MatterNotAtThisStep            while the review is going on
     * @throws org.qianfa.shared.NotFound if the person may not know of the matter
     */
    OfficialDocument letter(Actor reader, long matterId) throws MatterNotAtThisStep;

    /** One for every review of a report that has replied and that the person may know of, the first one first. */
    List<OfficialDocument> allOfReport(Actor reader, long reportId);
}
