package org.qianfa.checks;

import org.qianfa.shared.Refusal;

/** The text has moved on, or somebody else has dismissed the finding. */
public class FindingGone extends Refusal {

    public FindingGone(String quote) {
        super("no such finding: " + quote, quote);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
