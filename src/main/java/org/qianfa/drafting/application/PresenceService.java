package org.qianfa.drafting.application;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.Presence;
import org.qianfa.drafting.domain.Attendance;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.Attendances;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes no journal: it runs every few seconds, and nothing of it lasts. */
@Service
@Transactional
class PresenceService implements Presence {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Workplace workplace;
    private final Attendances attendances;
    private final Directory directory;
    private final Chronicle chronicle;

    PresenceService(Workplace workplace, Attendances attendances, Directory directory, Chronicle chronicle) {
        this.workplace = workplace;
        this.attendances = attendances;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    @Override
    public Around here(Actor by, long sectionId, boolean editing) {
        Section section = workplace.readable(by, sectionId);
        boolean writes = editing && workplace.open(by, section);
        Instant now = chronicle.now();
        Instant alive = now.minus(MEMORY);
        if (attendances.seenAgain(sectionId, by.id(), writes, alive, now) == 0) {
            attendances.forget(now.minus(KEPT));
            attendances.save(new Attendance(sectionId, by.id(), writes, now));
        }
        return new Around(sightings(attendances.onSection(sectionId, by.id(), alive)), section.getRevisionNumber());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sighting> onReport(Actor reader, long reportId) {
        workplace.readableReport(reader, reportId);
        return sightings(attendances.onReport(reportId, reader.id(), chronicle.now().minus(MEMORY)));
    }

    private List<Sighting> sightings(List<Attendance> found) {
        Set<Long> ids = found.stream().map(Attendance::getPersonId).collect(Collectors.toSet());
        Map<Long, Person> people = directory.persons(ids);
        Map<List<Long>, Sighting> once = new LinkedHashMap<>();
        for (Attendance one : found) {
            Person person = people.get(one.getPersonId());
            if (person != null) {
                Sighting sighting = new Sighting(one.getSectionId(), person.displayName(), one.isEditing(), one.getSince());
                once.merge(List.of(one.getSectionId(), one.getPersonId()), sighting, (a, b) -> a.editing() ? a : b);
            }
        }
        return List.copyOf(once.values());
    }
}
