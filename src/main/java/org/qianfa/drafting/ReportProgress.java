package org.qianfa.drafting;

/** What higher modules have done with a report, in its own words. Each is idempotent. */
public interface ReportProgress {

    void signed(long reportId);

    void numbered(long reportId, String documentNumber);

    void published(long reportId);

    void withheld(long reportId);

    void archived(long reportId);
}
