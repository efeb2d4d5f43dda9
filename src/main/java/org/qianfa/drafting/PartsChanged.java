package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The text was edited so that its headings part it otherwise; where its parts belong must be looked at again. */
public class PartsChanged extends Refusal {

    public PartsChanged(int parts, int laid) {
        super(laid + " parts were laid, there are " + parts, parts, laid);
    }
}
