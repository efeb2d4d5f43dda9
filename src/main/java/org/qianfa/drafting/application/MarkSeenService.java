package org.qianfa.drafting.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.SeenRevisions;
import org.qianfa.drafting.persistence.SeenRevisions.Last;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes no journal: what somebody read is nobody else's business. */
@Service
@Transactional
class MarkSeenService implements MarkSeen {

    private final Workplace workplace;
    private final Filing filing;
    private final SeenRevisions seen;

    MarkSeenService(Workplace workplace, Filing filing, SeenRevisions seen) {
        this.workplace = workplace;
        this.filing = filing;
        this.seen = seen;
    }

    @Override
    public void markSeen(Actor by, long sectionId, int number) {
        Section section = workplace.readable(by, sectionId);
        if (number < 1 || number > section.getRevisionNumber()) {
            throw new NotFound("revision of section " + sectionId, number);
        }
        filing.saw(by, sectionId, number);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Integer> lastSeen(Actor by, long reportId) {
        List<Long> sections = workplace.readableReport(by, reportId).getSections().stream().map(Section::getId).toList();
        return seen.last(sections, by.id()).stream().collect(Collectors.toMap(Last::getSectionId, Last::getNumber));
    }
}
