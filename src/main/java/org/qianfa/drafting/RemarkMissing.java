package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** A remark without words. */
public class RemarkMissing extends Refusal {

    public RemarkMissing() {
        super("the remark is empty");
    }
}
