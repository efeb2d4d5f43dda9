package org.qianfa.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.cycle.CarryOver;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Duty;
import org.qianfa.people.Mandates;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A district (1) with two streets (2, 3), their people and a year, as the modules below would tell of them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestHouse {

    public static final long CYCLE = 7;
    public static final long STREET = 2;
    public static final long OTHER_STREET = 3;
    public static final long LAW = 21;
    public static final long OFFICE = 22;

    public static final Actor SUPERVISOR = actor(100, 1, new Grant(Role.DISTRICT_SUPERVISOR, 1, null));
    public static final Actor COORDINATOR = actor(101, STREET, new Grant(Role.COORDINATOR, STREET, null));
    public static final Actor DRAFTER = actor(102, STREET, new Grant(Role.DRAFTER, STREET, LAW));
    public static final Actor HEAD = actor(103, STREET, new Grant(Role.DEPARTMENT_HEAD, STREET, LAW),
            new Grant(Role.DRAFTER, STREET, LAW));
    public static final Actor SECOND_HEAD = actor(104, STREET, new Grant(Role.DEPARTMENT_HEAD, STREET, LAW));
    public static final Actor OFFICE_DRAFTER = actor(105, STREET, new Grant(Role.DRAFTER, STREET, OFFICE));
    public static final Actor OFFICE_HEAD = actor(106, STREET, new Grant(Role.DEPARTMENT_HEAD, STREET, OFFICE),
            new Grant(Role.DRAFTER, STREET, OFFICE));
    public static final Actor STRANGER = actor(107, OTHER_STREET, new Grant(Role.COORDINATOR, OTHER_STREET, null),
            new Grant(Role.DRAFTER, OTHER_STREET, 31L), new Grant(Role.DEPARTMENT_HEAD, OTHER_STREET, 31L));
    public static final Actor ADMIN = actor(108, STREET, new Grant(Role.SYSTEM_ADMIN, STREET, null));
    public static final List<Actor> PEOPLE = List.of(SUPERVISOR, COORDINATOR, DRAFTER, HEAD, SECOND_HEAD, OFFICE_DRAFTER,
            OFFICE_HEAD, STRANGER, ADMIN);

    private static Actor actor(long id, long unitId, Grant... grants) {
        return new Actor(id, "u" + id, "人员" + id, unitId, null, Set.of(grants));
    }

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }

    @Bean
    Notes notes() {
        return new Notes();
    }

    @Bean
    Directory directory() {
        return new StreetDirectory();
    }

    @Bean
    Mandated mandates() {
        return new Mandated();
    }

    @Bean
    Cycles cycles(Notes notes) {
        return new OneYear(notes);
    }

    /** Who acts for whom, as the process would give it. */
    public static class Mandated implements Mandates {

        private final java.util.Set<String> standing = new java.util.HashSet<>();

        @Override
        public boolean holds(Actor by, long principalId, Duty duty, long objectId) {
            return standing.contains(by.id() + " for " + principalId + " " + duty + " " + objectId);
        }

        @Override
        public void give(long agentId, long principalId, Duty duty, long objectId) {
            standing.add(agentId + " for " + principalId + " " + duty + " " + objectId);
        }

        @Override
        public void end(long agentId, long principalId, Duty duty, long objectId) {
            standing.remove(agentId + " for " + principalId + " " + duty + " " + objectId);
        }
    }

    /** What was journalled, announced and carried over. */
    public static class Notes implements Journal, CarryOver {

        public final List<String> entries = new ArrayList<>();
        public final List<Fact> facts = new ArrayList<>();
        public final Map<Long, String> carried = new HashMap<>();

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            entries.add(action);
        }

        @Override
        public void carryOver(long unitId, int year, String problems) {
            carried.put(unitId, problems);
        }

        @EventListener
        void on(Fact fact) {
            facts.add(fact);
        }

        public void clear() {
            entries.clear();
            facts.clear();
            carried.clear();
        }
    }

    private record OneYear(Notes notes) implements Cycles {

        @Override
        public CycleView cycle(long cycleId) {
            Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
            dates.put(Milestone.SECTIONS_DRAFTED, LocalDate.of(2032, 2, 6));
            dates.put(Milestone.REPORTED, LocalDate.of(2032, 3, 1));
            return new CycleView(cycleId, 2031, 1, List.of(STREET, OTHER_STREET), dates, false);
        }

        @Override
        public List<OutlineEntry> outline(long unitId) {
            long department = unitId == STREET ? LAW : 31;
            long drafter = unitId == STREET ? DRAFTER.id() : STRANGER.id();
            return List.of(new OutlineEntry(0, 0, "", null, department, drafter),
                    new OutlineEntry(1, 1, "一、主要举措和成效", ContentElement.MEASURES_AND_RESULTS, department, drafter),
                    new OutlineEntry(2, 1, "二、不足和原因", ContentElement.SHORTCOMINGS_AND_CAUSES, department, drafter),
                    new OutlineEntry(3, 2, "（一）主要原因", null, department, drafter),
                    new OutlineEntry(4, 1, "三、下一年度安排", ContentElement.NEXT_YEAR_PLAN, department, drafter, 400));
        }

        @Override
        public List<String> carriedProblems(long unitId, int beforeYear) {
            return List.of("执法文书不够规范。");
        }
    }

    private static class StreetDirectory implements Directory {

        private final List<Unit> units = List.of(unit(1, "青岚区", null), unit(STREET, "云溪街道", 1L), unit(OTHER_STREET, "松涛街道", 1L));
        private final List<Department> departments = List.of(new Department(LAW, STREET, "法治办"),
                new Department(OFFICE, STREET, "党政办"), new Department(31, OTHER_STREET, "法治办"));

        private static Unit unit(long id, String name, Long parentId) {
            return new Unit(id, name, name + "办事处", parentId == null ? UnitKind.DISTRICT : UnitKind.STREET, parentId, "x", "x", "x");
        }

        @Override
        public Unit unit(long unitId) {
            return units.stream().filter(u -> u.id() == unitId).findFirst().orElseThrow(() -> new NotFound("unit", unitId));
        }

        @Override
        public List<Unit> units(Collection<Long> unitIds) {
            return units.stream().filter(u -> unitIds.contains(u.id())).toList();
        }

        @Override
        public List<Unit> unitsBelow(long parentId) {
            return units.stream().filter(u -> u.parentId() != null && u.parentId() == parentId).toList();
        }

        @Override
        public Department department(long departmentId) {
            return departments.stream().filter(d -> d.id() == departmentId).findFirst()
                    .orElseThrow(() -> new NotFound("department", departmentId));
        }

        @Override
        public List<Department> departments(long unitId) {
            return departments.stream().filter(d -> d.unitId() == unitId).toList();
        }

        @Override
        public Person person(long personId) {
            return PEOPLE.stream().filter(a -> a.id() == personId).map(StreetDirectory::person).findFirst()
                    .orElseThrow(() -> new NotFound("person", personId));
        }

        @Override
        public Map<Long, Person> persons(Collection<Long> personIds) {
            Map<Long, Person> found = new HashMap<>();
            PEOPLE.stream().filter(a -> personIds.contains(a.id())).forEach(a -> found.put(a.id(), person(a)));
            return found;
        }

        @Override
        public List<Person> holding(Role role, long unitId) {
            return PEOPLE.stream().filter(a -> a.holds(role, unitId)).map(StreetDirectory::person).toList();
        }

        @Override
        public List<Person> holdingInDepartment(Role role, long departmentId) {
            return PEOPLE.stream().filter(a -> a.holdsInDepartment(role, departmentId)).map(StreetDirectory::person).toList();
        }

        private static Person person(Actor actor) {
            return new Person(actor.id(), actor.username(), actor.displayName(), actor.unitId(), null);
        }
    }
}
