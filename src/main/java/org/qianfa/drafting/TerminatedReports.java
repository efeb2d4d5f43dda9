package org.qianfa.drafting;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.shared.Actor;

/** What is known of reports nobody goes on with. */
public interface TerminatedReports {

    /** Empty if the report goes on. @throws org.qianfa.shared.NotFound if the person may not know of the report */
    Optional<TerminationView> termination(Actor reader, long reportId);

    /**
     * @param by          name of who decided it
     * @param restartedAs the report that was begun in its place, {@code null} if none was
     */
    record TerminationView(long reportId, String by, Instant at, String reason, Long restartedAs) {
    }
}
