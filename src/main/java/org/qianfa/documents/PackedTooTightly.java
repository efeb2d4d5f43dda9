package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** A small file that would unfold to an enormous one, by accident or to do harm. */
public class PackedTooTightly extends Refusal {

    public PackedTooTightly() {
        super("the file unfolds beyond the limit");
    }
}
