package org.qianfa.drafting;

import org.qianfa.people.Account;
import org.qianfa.people.Accounts;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.SignIn;
import org.qianfa.people.SignOut;
import org.qianfa.shared.Actor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets the people of {@link TestHouse} in by the real doors; any password will do. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDoors {

    @Bean
    SignIn signIn() {
        return (username, password, door) -> TestHouse.PEOPLE.stream().filter(a -> a.username().equals(username)).findFirst()
                .map(TestDoors::account);
    }

    @Bean
    Accounts accounts() {
        return id -> TestHouse.PEOPLE.stream().filter(a -> a.id() == id).findFirst().map(TestDoors::account);
    }

    @Bean
    SignOut signOut() {
        return by -> { };
    }

    @Bean
    ChangePassword changePassword() {
        return (by, current, wanted) -> account(by);
    }

    private static Account account(Actor actor) {
        return new Account(actor, 1, false);
    }
}
