package org.qianfa.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads requests for figures, and hands the open ones to the report's process. */
public interface FigureRequests {

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    RequestView request(Actor reader, long requestId);

    /** Newest first. */
    List<RequestView> ofReport(Actor reader, long reportId);

    /** For the process and for those who checked access themselves. @throws org.qianfa.shared.NotFound */
    RequestView request(long requestId);

    /**
     * The report's process takes along all requests made so far; those made from now on go their own way. Idempotent.
     *
     * @return ids of the requests still open
     */
    List<Long> beginCollection(long reportId);

    /**
     * @param returnReason why the head returned it, {@code null} if it stands
     * @param figures      in the order of the ledger
     * @param withdrawal   {@code null} unless it was withdrawn
     */
    record RequestView(long id, long reportId, long departmentId, LocalDate dueOn, RequestState state, long requestedBy,
                       Instant requestedAt, String returnReason, List<FigureView> figures, Withdrawal withdrawal) {
    }

    /** @param asked names of the figures that were asked for until then */
    record Withdrawal(long by, Instant at, String reason, String asked) {
    }
}
