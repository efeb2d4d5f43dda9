package org.qianfa.review;

import java.util.List;

/** What registers keep of matters. For use cases that check who reads. */
public interface MatterRecords {

    /** @throws org.qianfa.shared.NotFound if there is none */
    MatterRecord record(long matterId);

    /** Ids of the matters on the report, oldest first. */
    List<Long> ofReport(long reportId);

    /** Ids of all matters. */
    List<Long> all();

    /**
     * @param matter   with the conclusions that stand, whoever may see them yet
     * @param opinions how many call for an answer; {@code adopted}, {@code partly} and {@code rejected} of them were answered so
     */
    record MatterRecord(MatterView matter, int opinions, int adopted, int partly, int rejected) {
    }
}
