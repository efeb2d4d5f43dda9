package org.qianfa.review;

import java.util.List;

/** Reads the opinions on a report. Callers check who may see them. */
public interface OpinionLedger {

    /** All opinions on the report in the order of the text. */
    List<OpinionView> opinions(long reportId);

    /** Those whose review has replied; what is said before the reply is the reviewers' own. In the order of the text. */
    List<OpinionView> replied(long reportId);

    /** Opinions without an answer, or with an answer the author has neither confirmed nor insisted against. Signing stays shut while there is one. */
    List<OpinionView> unsettled(long reportId);

    /** Ids of the advisers the unit's legality review calls, never someone who drafted the report. */
    List<Long> advisers(long reportId);
}
