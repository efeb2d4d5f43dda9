package org.qianfa.drafting;

import java.time.LocalDate;
import java.util.Optional;

/** Which reports are under way a second time. For the process. */
public interface ReopenedReports {

    /** The day a finished report was last opened again to be corrected; empty if it never was. */
    Optional<LocalDate> reopenedOn(long reportId);
}
