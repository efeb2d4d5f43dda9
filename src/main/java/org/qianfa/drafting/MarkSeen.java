package org.qianfa.drafting;

import java.util.Map;
import org.qianfa.shared.Actor;

/** Remembers which revision of a section a person last saw. Needs the right to read the report. */
public interface MarkSeen {

    /** A number below the one remembered changes nothing. @throws org.qianfa.shared.NotFound also if there is no such revision */
    void markSeen(Actor by, long sectionId, int number);

    /** What the person last saw of each section of the report; sections never seen are left out. */
    Map<Long, Integer> lastSeen(Actor by, long reportId);
}
