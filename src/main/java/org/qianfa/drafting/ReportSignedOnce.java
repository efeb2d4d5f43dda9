package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** A report that was signed stands: it is corrected or withdrawn, never terminated. */
public class ReportSignedOnce extends Refusal {

    public ReportSignedOnce() {
        super("the report was signed and can only be corrected or withdrawn");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
