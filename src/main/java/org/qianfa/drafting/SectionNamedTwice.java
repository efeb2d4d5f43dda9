package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** One section cannot take two texts at once. */
public class SectionNamedTwice extends Refusal {

    public SectionNamedTwice(long sectionId) {
        super("section " + sectionId + " named twice", sectionId);
    }
}
