package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** There is no text to read figures from, or too much. */
public class TextUnfit extends Refusal {

    public TextUnfit(int length, int limit) {
        super("the text has " + length + " characters", length, limit);
    }
}
