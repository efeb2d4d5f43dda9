package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** There is no text, or nothing but the heading where text is due. */
public class TextMissing extends Refusal {

    public TextMissing() {
        super("the text is empty");
    }
}
