package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Adds a remark to the discussion on a report. Open to all who work in its unit or supervise it. */
public interface PostRemark {

    /** @throws Refusal if the remark is empty or too long, or the section is not one of the report */
    Remarks.RemarkView postRemark(Actor by, Command command) throws Refusal;

    /** @param sectionId the section it is about, {@code null} for the whole report */
    record Command(long reportId, Long sectionId, String text) {
    }
}
