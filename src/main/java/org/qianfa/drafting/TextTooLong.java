package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The text is longer than a section may be. */
public class TextTooLong extends Refusal {

    public TextTooLong(int length, int limit) {
        super("the text has " + length + " characters", length, limit);
    }
}
