package org.qianfa.checks;

import org.qianfa.shared.Refusal;

/** Proofreading found errors in the report that nobody has corrected or dismissed. */
public class ErrorsStanding extends Refusal {

    private final long reportId;

    public ErrorsStanding(long reportId, int errors) {
        super(errors + " errors stand in report " + reportId, errors);
        this.reportId = reportId;
    }

    @Override
    public String remedy() {
        return "/reports/" + reportId + "/findings";
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
