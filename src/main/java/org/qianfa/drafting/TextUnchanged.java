package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The text is the same as in the newest revision, so there is nothing to keep. */
public class TextUnchanged extends Refusal {

    public TextUnchanged(int revisionNumber) {
        super("the text is that of revision " + revisionNumber, revisionNumber);
    }
}
