package org.qianfa.audit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.audit.ReadJournal;
import org.qianfa.audit.persistence.Links;
import org.qianfa.audit.persistence.Search;
import org.qianfa.shared.ActedFor;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadJournalService implements ReadJournal {

    private final Links links;
    private final LineMapper lines;
    private final Clock clock;
    private final ObjectProvider<ActedFor> mandates;

    ReadJournalService(Links links, LineMapper lines, Clock clock, ObjectProvider<ActedFor> mandates) {
        this.links = links;
        this.lines = lines;
        this.clock = clock;
        this.mandates = mandates;
    }

    @Override
    public Page readJournal(Actor by, Filter filter, Long before, int size) {
        Auditors.require(by);
        int wanted = Math.max(1, Math.min(size, 200));
        LocalDate until = filter.until();
        Search search = new Search(wanted + 1).person(filter.person()).action(filter.action())
            .subject(filter.subjectType(), filter.subjectId())
            .from(startOf(filter.from())).until(startOf(until == null ? null : until.plusDays(1))).before(before);
        List<Line> found = lines.lines(links.search(search));
        boolean more = found.size() > wanted;
        List<Line> shown = more ? found.subList(0, wanted) : found;
        return new Page(inWhoseName(shown), more ? shown.get(wanted - 1).id() : null);
    }

    private List<Line> inWhoseName(List<Line> shown) {
        Map<ActedFor.Act, String> names = new HashMap<>();
        List<ActedFor.Act> acts = shown.stream().filter(line -> line.actorId() != null).map(ReadJournalService::act).toList();
        mandates.forEach(kept -> names.putAll(kept.names(acts)));
        return shown.stream().map(line -> line.actorId() == null ? line : inPlaceOf(line, names.get(act(line)))).toList();
    }

    private static Line inPlaceOf(Line l, String principal) {
        return new Line(l.id(), l.at(), l.actorId(), l.actorName(), l.username(), l.action(), l.subjectType(), l.subjectId(), l.unitId(), l.reason(),
                l.details(), l.digest(), principal);
    }

    private static ActedFor.Act act(Line line) {
        return new ActedFor.Act(line.actorId(), line.subjectType(), line.subjectId(), line.at());
    }

    @Override
    public List<String> actions(Actor by) {
        Auditors.require(by);
        return links.actions();
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
