package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The draft was saved elsewhere in between, or a new revision came. Carries what is kept now. */
public class DraftOutdated extends Refusal {

    private final transient DraftView kept;

    public DraftOutdated(DraftView kept) {
        super("the draft is now at " + kept.stamp());
        this.kept = kept;
    }

    public DraftView kept() {
        return kept;
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
