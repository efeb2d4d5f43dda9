package org.qianfa.review.web;

import java.util.List;
import java.util.Map;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** What has changed since a person last looked at a report. */
@Component
class SecondReading {

    private final MarkSeen markSeen;

    SecondReading(MarkSeen markSeen) {
        this.markSeen = markSeen;
    }

    /** Sections with a newer revision than the one the person last saw; those never seen are left out. */
    List<Changed> changed(Actor reader, ReportView report) {
        Map<Long, Integer> seen = markSeen.lastSeen(reader, report.id());
        return report.sections().stream().filter(s -> seen.getOrDefault(s.id(), Integer.MAX_VALUE) < s.revisionNumber())
                .map(s -> new Changed(s.id(), s.heading(), seen.get(s.id()))).toList();
    }

    /** @param since number of the revision last seen */
    record Changed(long sectionId, String heading, int since) {
    }
}
