package org.qianfa.sequences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OpenCycle;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.people.Accounts;
import org.qianfa.people.AddDepartment;
import org.qianfa.people.AddUnit;
import org.qianfa.people.AddUser;
import org.qianfa.people.GrantRole;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A town with two departments and more people than posts: every post is held twice, and some hold two that exclude each
 * other. The district has opened the year for it. A street beside it, whose people have no business with the town's report.
 */
final class Cast {

    static final int YEAR = 2025;

    private static final List<String> HEADINGS = List.of("一、推进法治政府建设的主要举措和成效", "二、党政主要负责人履行推进法治建设第一责任人职责情况",
            "三、存在的不足和原因", "四、下一年度主要安排");
    private static final List<ContentElement> ELEMENTS = List.of(ContentElement.MEASURES_AND_RESULTS, ContentElement.FIRST_RESPONSIBLE_DUTIES,
            ContentElement.SHORTCOMINGS_AND_CAUSES, ContentElement.NEXT_YEAR_PLAN);

    private final ApplicationContext house;
    private final Map<String, Actor> people = new LinkedHashMap<>();
    private Actor security;
    long unit;
    private List<Long> departments;

    Cast(ApplicationContext house) {
        this.house = house;
    }

    /** Founds the house, hires everybody and opens the year. @return the cycle's id */
    long found() throws Refusal {
        // The first start has founded the district and its security administrator.
        long first = house.getBean(JdbcClient.class).sql("select min(id) from people_user").query(Long.class).single();
        security = house.getBean(Accounts.class).enabled(first).orElseThrow().actor();
        people.put("security", security);
        long district = security.unitId();
        hire("keeper", district, null, Role.SYSTEM_ADMIN);
        hire("auditor", district, null, Role.AUDITOR);
        hire("supervisor", district, null, Role.DISTRICT_SUPERVISOR);
        unit = add(UnitKind.TOWN, district, "青禾镇", 2);
        departments = List.of(department("法治办公室"), department("综合执法队"));
        departmental(departments.get(0), "a");
        departmental(departments.get(1), "b");
        whole();
        long street = add(UnitKind.STREET, district, "望舒街道", 3);
        hire("stranger", street, null, Role.COORDINATOR, Role.OFFICE);
        house.getBean(SaveOutline.class).saveOutline(actor("coordinator1"), unit, null, outline());
        return house.getBean(OpenCycle.class).openCycle(actor("supervisor"), new OpenCycle.Command(YEAR, district, List.of(unit)));
    }

    private void departmental(long department, String mark) throws Refusal {
        hire("drafter1" + mark, unit, department, Role.DRAFTER);
        hire("drafter2" + mark, unit, department, Role.DRAFTER);
        hire("head1" + mark, unit, department, Role.DEPARTMENT_HEAD);
        hire("head2" + mark, unit, department, Role.DEPARTMENT_HEAD, Role.DRAFTER);
    }

    private void whole() throws Refusal {
        Map<String, Role> posts = new LinkedHashMap<>();
        posts.put("coordinator", Role.COORDINATOR);
        posts.put("office", Role.OFFICE);
        posts.put("adviser", Role.LEGAL_ADVISER);
        posts.put("reviewer", Role.LEGALITY_REVIEWER);
        posts.put("approver", Role.LEGALITY_APPROVER);
        posts.put("deputy", Role.DEPUTY_LEADER);
        posts.put("secrecy", Role.SECRECY_REVIEWER);
        for (Map.Entry<String, Role> post : posts.entrySet()) {
            hire(post.getKey() + "1", unit, null, post.getValue());
            hire(post.getKey() + "2", unit, null, post.getValue());
        }
        hire("leader", unit, null, Role.FIRST_RESPONSIBLE);
        hire("first", unit, null, Role.FIRST_REVIEWER);
        hire("second", unit, null, Role.SECOND_REVIEWER);
        hire("final", unit, null, Role.FINAL_REVIEWER);
        hire("allReviews", unit, null, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER);
        hire("bothSides", unit, null, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER, Role.OFFICE);
        hire("manyPosts", unit, departments.get(0), Role.DRAFTER, Role.COORDINATOR, Role.DEPUTY_LEADER, Role.FINAL_REVIEWER, Role.FIRST_RESPONSIBLE);
    }

    Actor actor(String name) {
        return people.get(name);
    }

    List<Actor> everybody() {
        return List.copyOf(people.values());
    }

    Actor withId(long id) {
        return people.values().stream().filter(actor -> actor.id() == id).findFirst().orElseThrow();
    }

    List<Long> departments() {
        return departments;
    }

    /** Who serves in the unit as a whole, by post; administrators left out. */
    List<Actor> working() {
        return people.values().stream().filter(actor -> actor.worksIn(unit)).toList();
    }

    private List<OutlineEntry> outline() {
        List<OutlineEntry> entries = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            entries.add(new OutlineEntry(i, 1, HEADINGS.get(i), ELEMENTS.get(i), departments.get(i % 2), actor(i % 2 == 0 ? "drafter1a" : "drafter1b").id()));
        }
        return entries;
    }

    private void hire(String name, long place, Long department, Role... roles) throws Refusal {
        long id = house.getBean(AddUser.class).add(security, new AddUser.Command(name, name, place, department)).userId();
        for (Role role : roles) {
            house.getBean(GrantRole.class).grant(security, id, new Grant(role, place, role.departmental() ? department : null));
        }
        people.put(name, house.getBean(Accounts.class).enabled(id).orElseThrow().actor());
    }

    private long add(UnitKind kind, long district, String name, int number) throws Refusal {
        return house.getBean(AddUnit.class).add(actor("keeper"), new AddUnit.Command(kind, district, details(name, number)));
    }

    private long department(String name) throws Refusal {
        return house.getBean(AddDepartment.class).add(actor("keeper"), unit, name);
    }

    private static UnitDetails details(String name, int number) {
        return new UnitDetails(name, name + "人民政府", "云" + number, "11990000000000000" + number, "9900000001");
    }

    LocalDate today() {
        return LocalDate.now(house.getBean(HouseInPlay.SetClock.class));
    }
}
