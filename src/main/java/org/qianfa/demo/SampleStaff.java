package org.qianfa.demo;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.people.AddUser;
import org.qianfa.people.GrantRole;
import org.qianfa.people.SamplePasswords;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hires the sample people. */
@Component
@Profile("demo")
class SampleStaff {

    private static final String[] SURNAMES = {"沈", "陆", "许", "韩", "唐", "顾", "夏", "方", "任", "姜", "范", "石", "姚", "谭", "廖", "邹"};
    private static final String[] GIVEN_NAMES = {"知远", "文静", "立新", "晓岚", "子墨", "佳宁", "志诚", "雨桐", "明轩", "思齐", "海宁", "书意", "国栋", "若兰",
        "景行", "嘉木", "安然"};

    private final AddUser addUser;
    private final GrantRole grantRole;
    private final SamplePasswords passwords;
    private final SamplePeople people;
    private final List<Long> hired = new ArrayList<>();

    SampleStaff(AddUser addUser, GrantRole grantRole, SamplePasswords passwords, SamplePeople people) {
        this.addUser = addUser;
        this.grantRole = grantRole;
        this.passwords = passwords;
        this.people = people;
    }

    /** @return the system administrator */
    Actor administrators(Actor security) throws Refusal {
        hired.add(security.id());
        people.remember(SampleHouse.SECURITY_ADMIN, security.id());
        add(security, SampleHouse.SYSTEM_ADMIN, "系统管理员", new Grant(Role.SYSTEM_ADMIN, security.unitId(), null), null);
        add(security, SampleHouse.AUDITOR, "审计管理员", new Grant(Role.AUDITOR, security.unitId(), null), null);
        add(security, SampleHouse.SUPERVISOR, "梁博文", new Grant(Role.DISTRICT_SUPERVISOR, security.unitId(), null), null);
        return people.named(SampleHouse.SYSTEM_ADMIN);
    }

    void hire(Actor security, SamplePlace place, long unitId, List<Long> departments) throws Refusal {
        for (SamplePost post : SamplePost.values()) {
            Long department = post.department() == null ? null : departments.get(post.department());
            add(security, place.username(post), nameOf(place, post), new Grant(post.role(), unitId, department), department);
        }
    }

    /** Gives all of them the sample password. */
    void openDoors(Actor security) {
        passwords.set(security, hired, SampleAccounts.PASSWORD);
    }

    static String nameOf(SamplePlace place, SamplePost post) {
        int surname = (post.ordinal() * 5 + place.ordinal() * 3) % SURNAMES.length;
        int given = (post.ordinal() * 7 + place.ordinal() * 4) % GIVEN_NAMES.length;
        return SURNAMES[surname] + GIVEN_NAMES[given];
    }

    private void add(Actor security, String username, String name, Grant grant, Long department) throws Refusal {
        long id = addUser.add(security, new AddUser.Command(username, name, grant.unitId(), department)).userId();
        grantRole.grant(security, id, grant);
        people.remember(username, id);
        hired.add(id);
    }
}
