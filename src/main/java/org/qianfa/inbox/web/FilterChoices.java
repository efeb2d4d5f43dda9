package org.qianfa.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private final Directory directory;
    private final Clock clock;

    FilterChoices(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void lay(Actor actor, Model model) {
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("years", IntStream.range(0, YEARS).mapToObj(back -> year - back).toList());
        model.addAttribute("units", units(actor));
        model.addAttribute("kinds", StepKind.values());
        model.addAttribute("dues", WorkFilter.Due.values());
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
}
