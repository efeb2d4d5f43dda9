package org.qianfa.publication;

/** Closes the file of a report. Idempotent. */
public interface ArchiveReport {

    /** @param reportId a published or withheld report */
    void archiveReport(long reportId);
}
