package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Another revision came between. Carries the newest one, so that both texts can be shown and nothing is lost. */
public class RevisionOutdated extends Refusal {

    private final int newestNumber;
    private final String newestText;

    public RevisionOutdated(int basedOn, int newestNumber, String newestText) {
        super("written on revision " + basedOn + ", newest is " + newestNumber, basedOn, newestNumber);
        this.newestNumber = newestNumber;
        this.newestText = newestText;
    }

    public int newestNumber() {
        return newestNumber;
    }

    public String newestText() {
        return newestText;
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
