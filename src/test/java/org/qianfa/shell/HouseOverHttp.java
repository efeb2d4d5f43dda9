package org.qianfa.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.shell.Visitor.whereTo;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.qianfa.people.Accounts;
import org.qianfa.people.AddUser;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.GrantRole;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.workdays.CalendarUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The shell and people, over real HTTP, with sessions in the database; unit 1 is the one the first start founds. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "workdays", webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
abstract class HouseOverHttp {

    static final String OWN = "Willow-Creek-1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @MockitoBean Journal journal;
    @MockitoBean CalendarUnits units;
    @LocalServerPort int port;
    @Autowired AddUser addUser;
    @Autowired GrantRole grantRole;
    @Autowired ChangePassword changePassword;
    @Autowired Accounts accounts;

    final Actor keeper = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));

    Visitor visitor() {
        return new Visitor(port);
    }

    Visitor signedIn(String username) {
        Visitor visitor = visitor();
        assertThat(whereTo(visitor.signIn(username, OWN))).isEqualTo("/");
        return visitor;
    }

    /** A new user with the password {@link #OWN}. */
    String user(Role... roles) throws Refusal {
        String username = unusedName();
        AddUser.Added added = addUser.add(keeper, new AddUser.Command(username, "高岚", 1, null));
        changePassword.change(accounts.enabled(added.userId()).orElseThrow().actor(), added.oneTimePassword(), OWN);
        for (Role role : roles) {
            grantRole.grant(keeper, added.userId(), new Grant(role, 1, null));
        }
        return username;
    }

    static String unusedName() {
        return "u" + COUNT.incrementAndGet();
    }

    static long idOf(Visitor visitor) {
        return Long.parseLong(visitor.get("/api/me").body().replaceFirst(".*?\"id\":(\\d+).*", "$1"));
    }

    static String newUser() {
        return "{\"username\":\"" + unusedName() + "\",\"displayName\":\"新\",\"unitId\":1}";
    }
}
