package org.qianfa.drafting;

import java.util.List;
import org.qianfa.shared.Actor;

/** Reads why a report or its sections were last returned, as long as the rework is not finished. */
public interface StandingReturns {

    /** The whole report first, then the sections in order. Needs the right to read the report. */
    List<ReturnView> onReport(Actor reader, long reportId);

    /** @param sectionId {@code null} for the whole report */
    record ReturnView(Long sectionId, String reason) {
    }
}
