package org.qianfa.demo;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.shared.Role;
import org.qianfa.shell.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for every role, each where work waits for it. */
@Component
@Profile("demo")
class SampleAccounts implements DemoAccounts {

    static final String PASSWORD = "Qianfa#2026";

    private static final String DISTRICT = SamplePlace.YUNLAN.details().name();

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public List<DemoAccount> accounts() {
        List<DemoAccount> accounts = new ArrayList<>();
        accounts.add(new DemoAccount(SampleHouse.SUPERVISOR, "梁博文", DISTRICT, List.of(Role.DISTRICT_SUPERVISOR)));
        accounts.add(at(SamplePlace.LUMING, SamplePost.COORDINATOR));
        accounts.add(at(SamplePlace.WANGSHU, SamplePost.DRAFTER_1));
        accounts.add(at(SamplePlace.WANGSHU, SamplePost.HEAD_2));
        accounts.add(at(SamplePlace.YUNLAN, SamplePost.OFFICE));
        accounts.add(at(SamplePlace.WANGSHU, SamplePost.ADVISER_1));
        accounts.add(at(SamplePlace.WANGSHU, SamplePost.REVIEWER));
        accounts.add(at(SamplePlace.LUMING, SamplePost.APPROVER));
        accounts.add(at(SamplePlace.WANGSHU, SamplePost.DEPUTY));
        accounts.add(at(SamplePlace.LUMING, SamplePost.SECRECY));
        accounts.add(at(SamplePlace.YUNLAN, SamplePost.LEADER));
        accounts.add(at(SamplePlace.LUMING, SamplePost.FIRST));
        accounts.add(at(SamplePlace.YUNLAN, SamplePost.SECOND));
        accounts.add(at(SamplePlace.LUMING, SamplePost.FINAL));
        accounts.add(new DemoAccount(SampleHouse.SYSTEM_ADMIN, "系统管理员", DISTRICT, List.of(Role.SYSTEM_ADMIN)));
        accounts.add(new DemoAccount(SampleHouse.SECURITY_ADMIN, "安全管理员", DISTRICT, List.of(Role.SECURITY_ADMIN)));
        accounts.add(new DemoAccount(SampleHouse.AUDITOR, "审计管理员", DISTRICT, List.of(Role.AUDITOR)));
        return accounts;
    }

    private static DemoAccount at(SamplePlace place, SamplePost post) {
        return new DemoAccount(place.username(post), SampleStaff.nameOf(place, post), place.details().name(), List.of(post.role()));
    }
}
