package org.qianfa.problems.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.problems.KeepMeasures.Planned;
import org.qianfa.problems.ProblemField;
import org.qianfa.problems.ProblemFlaw;
import org.qianfa.problems.ProblemFlawed;
import org.qianfa.problems.ProblemRegister.Leads;
import org.qianfa.problems.ProblemRegister.Named;
import org.qianfa.problems.ProblemView.Measure;
import org.qianfa.problems.persistence.Measures;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Knows who may lead a measure in a unit, and by which names they are called. */
@Component
class ProblemLeads {

    private final Directory directory;

    ProblemLeads(Directory directory) {
        this.directory = directory;
    }

    /** The departments of the unit, and whoever has a part in its business. */
    Leads of(long unitId) {
        List<Named> departments = directory.departments(unitId).stream().map(d -> new Named(d.id(), d.name())).toList();
        Map<Long, Named> persons = new TreeMap<>();
        for (Role role : Role.values()) {
            if (!role.administrative()) {
                directory.holding(role, unitId).forEach(p -> persons.put(p.id(), new Named(p.id(), p.displayName())));
            }
        }
        return new Leads(departments, persons.values().stream().sorted(Comparator.comparing(Named::name)).toList());
    }

    void requireKnown(long unitId, Planned planned) throws ProblemFlawed {
        Leads leads = of(unitId);
        if (unknown(planned.departmentId(), leads.departments()) || unknown(planned.personId(), leads.persons())) {
            throw new ProblemFlawed(ProblemField.LEAD, ProblemFlaw.UNKNOWN);
        }
    }

    private static boolean unknown(Long id, List<Named> among) {
        return id != null && among.stream().noneMatch(named -> named.id() == id);
    }

    List<Measure> measures(long unitId, List<Measures.Kept> kept) {
        Map<Long, String> departments = directory.departments(unitId).stream().collect(Collectors.toMap(Department::id, Department::name));
        Map<Long, Person> persons = directory.persons(kept.stream().map(m -> m.planned().personId()).filter(Objects::nonNull).toList());
        return kept.stream().map(m -> new Measure(m.id(), m.planned(), departments.getOrDefault(m.planned().departmentId(), ""),
                m.planned().personId() == null || !persons.containsKey(m.planned().personId()) ? "" : persons.get(m.planned().personId()).displayName())).toList();
    }

    /** A measure in a line: what, who, by when. */
    String told(long unitId, Planned planned) {
        Measure measure = measures(unitId, List.of(new Measures.Kept(0, 0, planned))).get(0);
        List<String> parts = new ArrayList<>(List.of(planned.text(), measure.department(), measure.person()));
        parts.add(planned.plannedOn() == null ? "" : planned.plannedOn().toString());
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    Map<Long, Person> persons(List<Long> ids) {
        return directory.persons(ids);
    }
}
