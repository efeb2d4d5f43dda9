package org.qianfa.cockpit.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.cockpit.persistence.Scope;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Years and units a person may choose from; the newest year where none is chosen. */
@Component
class WatchedYears {

    private final WatchedReports watched;
    private final Watch watch;
    private final Directory directory;

    WatchedYears(WatchedReports watched, Watch watch, Directory directory) {
        this.watched = watched;
        this.watch = watch;
        this.directory = directory;
    }

    /** @throws org.qianfa.shared.NotPermitted if the person watches nothing */
    Chosen choose(Actor by, Integer year) {
        Scope scope = watch.scope(by);
        List<Integer> years = watched.years(scope);
        return new Chosen(scope, year != null ? year : years.isEmpty() ? null : years.get(0), years);
    }

    List<Unit> units(Scope scope) {
        return directory.units(watched.units(scope));
    }

    Map<Long, String> unitNames(Collection<Long> unitIds) {
        return directory.units(unitIds).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** @param year {@code null} if there is no report */
    record Chosen(Scope scope, Integer year, List<Integer> years) {
    }
}
