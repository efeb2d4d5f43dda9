package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** A section named in the request is not one of this report. */
public class SectionOfOtherReport extends Refusal {

    public SectionOfOtherReport(long sectionId) {
        super("section " + sectionId + " is not one of this report", sectionId);
    }
}
