package org.qianfa.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person can narrow the inbox to. */
@Component
class FilterChoices {

    private static final int YEARS = 6;

    private final SavedFilters filters;
    private final Directory directory;
    private final Clock clock;

    FilterChoices(SavedFilters filters, Directory directory, Clock clock) {
        this.filters = filters;
        this.directory = directory;
        this.clock = clock;
    }

    /** The filter the person's list opens with. */
    Optional<SavedFilter> chosen(Actor actor) {
        return filters.chosen(actor);
    }

    void lay(Actor actor, Model model) {
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("years", IntStream.range(0, YEARS).mapToObj(back -> year - back).toList());
        model.addAttribute("units", units(actor));
        model.addAttribute("kinds", StepKind.values());
        model.addAttribute("dues", WorkFilter.Due.values());
        model.addAttribute("saved", filters.savedFilters(actor).stream().map(SavedLine::new).toList());
        model.addAttribute("shares", actor.holdsAny(actor.unitId(), Role.COORDINATOR, Role.SYSTEM_ADMIN));
    }

    /** Where the person works, and for a supervisor the units below. */
    private Map<Long, String> units(Actor actor) {
        Map<Long, String> units = new LinkedHashMap<>();
        List<Long> own = actor.grants().stream().map(Grant::unitId).distinct().sorted().toList();
        directory.units(own).forEach(unit -> units.put(unit.id(), unit.name()));
        actor.grants().stream().filter(grant -> grant.role() == Role.DISTRICT_SUPERVISOR).flatMap(grant -> directory.unitsBelow(grant.unitId()).stream())
                .forEach((Unit unit) -> units.put(unit.id(), unit.name()));
        return units;
    }

    /** A saved filter and where it leads. */
    record SavedLine(SavedFilter filter) {

        public String address() {
            return InboxQuery.of(filter).address(null);
        }
    }
}
