package org.qianfa.checks.web;

import java.time.Instant;
import org.qianfa.checks.DismissalView;

/**
 * A dismissal for programs.
 *
 * @param reportId the report it was dismissed in
 * @param severity at the time: {@code error}, {@code warning} or {@code info}
 */
record DismissalAnswer(long id, long unitId, long reportId, long sectionId, String rule, String severity, String excerpt, String sentence,
                       String reason, long dismissedBy, Instant dismissedAt) {

    static DismissalAnswer of(DismissalView view) {
        return new DismissalAnswer(view.id(), view.unitId(), view.reportId(), view.sectionId(), view.rule(), view.severity().word(),
                view.excerpt(), view.sentence(), view.reason(), view.dismissedBy(), view.dismissedAt());
    }
}
