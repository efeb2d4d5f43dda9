package org.qianfa.cycle;

/** Records, on a statutory date, that the date has passed; the units still late are shown from then on. */
public interface RecordOverdueReports {

    /** @param passed {@link Milestone#REPORTED} or {@link Milestone#PUBLISHED} */
    void recordOverdueReports(long cycleId, Milestone passed);
}
