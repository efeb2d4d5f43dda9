package org.qianfa.review;

import java.time.Instant;
import java.util.List;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.shared.Actor;

/** Reads how the office has checked a document. */
public interface DocumentCheckRecords {

    /** The newest first; for who may read the report. @throws org.qianfa.shared.NotFound */
    List<CheckView> checks(Actor reader, long reportId);

    /**
     * @param reason      why it was returned, {@code null} if it passed
     * @param checkerName {@code null} of checks before names were kept with them
     * @param withdrawnBecause why it was taken back, {@code null} if it was not
     * @param onThisText  whether the text is still the one that was checked
     * @param points      what was found; empty for checks before it was kept
     */
    record CheckView(boolean passed, String reason, String checkerName, Instant checkedAt, String withdrawnBecause, boolean onThisText, List<PointView> points) {

        /** The points at which something was said. */
        public List<PointView> remarked() {
            return points.stream().filter(point -> !point.inOrder() || !point.remark().isEmpty()).toList();
        }
    }

    /** @param remark may be empty if the point is in order */
    record PointView(FocusPoint point, boolean inOrder, String remark) {
    }
}
