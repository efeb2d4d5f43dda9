package org.qianfa.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
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
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** Everything around the review that other modules give it: 云溪街道, its people, one report of three sections. */
@TestConfiguration(proxyBeanMethods = false)
public class ReviewFixture {

    public static final long UNIT = 3;
    public static final long OFFICE_DEPARTMENT = 31;

    public static final Actor COORDINATOR = person(1, Role.COORDINATOR);
    public static final Actor HEAD = departmental(2, Role.DEPARTMENT_HEAD);
    public static final Actor OFFICE = person(3, Role.OFFICE);
    public static final Actor ADVISER = person(4, Role.LEGAL_ADVISER);
    public static final Actor SECOND_ADVISER = person(5, Role.LEGAL_ADVISER);
    public static final Actor REVIEWER = person(6, Role.LEGALITY_REVIEWER);
    public static final Actor APPROVER = person(7, Role.LEGALITY_APPROVER);
    public static final Actor DRAFTER = departmental(8, Role.DRAFTER);
    /** Holds the role but wrote on the report, so is never called. */
    public static final Actor WRITING_ADVISER = person(9, Role.LEGAL_ADVISER);
    public static final Actor STRANGER = new Actor(99, "stranger", "外人", 4, null, Set.of(new Grant(Role.COORDINATOR, 4, null)));
    public static final Actor ADMINISTRATOR = person(98, Role.SYSTEM_ADMIN);

    public static final List<Actor> PEOPLE = List.of(COORDINATOR, HEAD, OFFICE, ADVISER, SECOND_ADVISER, REVIEWER, APPROVER, DRAFTER,
            WRITING_ADVISER);

    private static Actor person(long id, Role role) {
        return new Actor(id, "user" + id, "人员" + id, UNIT, null, Set.of(new Grant(role, UNIT, null)));
    }

    private static Actor departmental(long id, Role role) {
        return new Actor(id, "user" + id, "人员" + id, UNIT, OFFICE_DEPARTMENT, Set.of(new Grant(role, UNIT, OFFICE_DEPARTMENT)));
    }

    @Bean
    FakeReports fakeReports() {
        return new FakeReports();
    }

    @Bean
    RecordingJournal journal() {
        return new RecordingJournal();
    }

    @Bean
    WorkingCalendar calendar() {
        return unit -> WorkingDays.shipped();
    }

    @Bean
    Facts facts() {
        return new Facts();
    }

    /** Remembers what was announced. */
    public static class Facts {

        public final List<Fact> announced = new ArrayList<>();

        @EventListener
        void on(Fact fact) {
            announced.add(fact);
        }
    }

    /** Remembers who did what. */
    public static class RecordingJournal implements Journal {

        public final List<String> entries = new ArrayList<>();

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            entries.add((by == null ? "process" : by.username()) + " " + action + " " + subject.type());
        }
    }

    /** One street with one department. */
    public static class House implements Directory {

        public List<Long> advisers = List.of(ADVISER.id(), SECOND_ADVISER.id(), WRITING_ADVISER.id());

        @Override
        public Unit unit(long unitId) {
            return new Unit(unitId, "云溪街道", "云溪街道办事处", UnitKind.STREET, 1L, "云街", "11330000MB0000000X", "3300000001");
        }

        @Override
        public List<Unit> units(Collection<Long> unitIds) {
            return unitIds.stream().map(this::unit).toList();
        }

        @Override
        public List<Unit> unitsBelow(long parentId) {
            return List.of();
        }

        @Override
        public Department department(long departmentId) {
            if (departmentId != OFFICE_DEPARTMENT && departmentId != 41) {
                throw new NotFound("department", departmentId);
            }
            return new Department(departmentId, departmentId == 41 ? 4 : UNIT, "综合执法办");
        }

        @Override
        public List<Department> departments(long unitId) {
            return List.of(department(OFFICE_DEPARTMENT));
        }

        @Override
        public Person person(long personId) {
            return new Person(personId, "user" + personId, "人员" + personId, UNIT, null);
        }

        @Override
        public Map<Long, Person> persons(Collection<Long> personIds) {
            return personIds.stream().distinct().collect(Collectors.toMap(id -> id, this::person));
        }

        @Override
        public List<Person> holding(Role role, long unitId) {
            return role == Role.LEGAL_ADVISER ? advisers.stream().map(this::person).toList()
                    : PEOPLE.stream().filter(a -> a.grants().stream().anyMatch(g -> g.role() == role)).map(a -> person(a.id())).toList();
        }

        @Override
        public List<Person> holdingInDepartment(Role role, long departmentId) {
            return List.of();
        }
    }
}
