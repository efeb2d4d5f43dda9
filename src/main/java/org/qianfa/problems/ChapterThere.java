package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** The draft already has the text that was to be added. */
public class ChapterThere extends Refusal {

    public ChapterThere() {
        super("the draft already has this text");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
