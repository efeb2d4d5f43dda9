package org.qianfa.checks.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qianfa.checks.CheckLists;
import org.qianfa.checks.ListView;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out lists and their versions. */
@Component
class ListSheets {

    private final CheckLists lists;
    private final Directory directory;

    ListSheets(CheckLists lists, Directory directory) {
        this.lists = lists;
        this.directory = directory;
    }

    static String address(ListKind kind, Long unitId) {
        return "/checks/lists/" + kind + (unitId == null ? "" : "?unit=" + unitId);
    }

    /** @throws NotFound if there is no list of this name */
    static ListKind kind(String name) {
        return Arrays.stream(ListKind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(() -> new NotFound("list", name));
    }

    /** What counts now, of the house and of every unit the person works in. */
    List<Row> overview(Actor actor) {
        List<Row> rows = new ArrayList<>();
        List<Long> units = actor.grants().stream().map(Grant::unitId).filter(actor::worksIn).distinct().sorted().toList();
        for (ListKind kind : ListKind.values()) {
            if (kind.ofUnit()) {
                directory.units(units).forEach(unit -> rows.add(row(actor, kind, unit)));
            } else {
                rows.add(row(actor, kind, null));
            }
        }
        return rows;
    }

    void lay(Actor actor, ListKind kind, Long unitId, Model model) {
        List<ListView> versions = lists.versions(actor, kind, unitId);
        model.addAttribute("kind", kind);
        model.addAttribute("unit", unitId == null ? null : directory.unit(unitId));
        model.addAttribute("versions", versions);
        model.addAttribute("keeps", lists.keeps(actor, kind, unitId));
        model.addAttribute("names", names(versions));
        if (!model.containsAttribute("reason")) {
            model.addAttribute("reason", "");
        }
    }

    private Row row(Actor actor, ListKind kind, Unit unit) {
        Long unitId = unit == null ? null : unit.id();
        return new Row(lists.versions(actor, kind, unitId).get(0), unit == null ? null : unit.name(), lists.keeps(actor, kind, unitId),
                address(kind, unitId));
    }

    private Map<Long, String> names(List<ListView> versions) {
        return directory.persons(versions.stream().map(ListView::storedBy).filter(Objects::nonNull).collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    /** @param unit its name, {@code null} for lists of the house */
    record Row(ListView view, String unit, boolean keeps, String address) {
    }
}
