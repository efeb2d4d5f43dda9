package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Sections are not done or have no text, so the report cannot be declared consolidated. */
public class SectionsUnfinished extends Refusal {

    public SectionsUnfinished(java.util.List<String> headings) {
        super("unfinished: " + headings, headings.size(), String.join("、", headings));
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
