package org.qianfa.review;

import java.util.Map;
import org.qianfa.shared.Actor;

/** Which of the words proposed for a file under review its newest version carries (落实情况). Told from the texts alone; nobody says so. */
public interface WordingsCarried {

    /**
     * What was proposed for words of earlier versions, as far as the person may see it. What was proposed for the newest one is left out.
     *
     * @return by annotation
     * @throws org.qianfa.shared.NotFound if the person may not know of the matter
     */
    Map<Long, Carried> carried(Actor reader, long matterId);

    /** Whether the newest version has the words proposed. */
    enum Carried {
        /** At the place they were proposed for, between the same words. */
        EXACTLY,
        /** They are there, or gone if they should go, but other words stand around them: a person must look. */
        ELSEWHERE,
        /** Not found. */
        NOT
    }
}
