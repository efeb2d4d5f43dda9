package org.qianfa.demo;

import java.util.HashMap;
import java.util.Map;
import org.qianfa.people.Accounts;
import org.qianfa.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the sample people by unit and post, while the sample district is being made. */
@Component
@Profile("demo")
class SamplePeople {

    private final Accounts accounts;
    private final Map<String, Long> userIds = new HashMap<>();

    SamplePeople(Accounts accounts) {
        this.accounts = accounts;
    }

    void remember(String username, long userId) {
        userIds.put(username, userId);
    }

    Actor at(SamplePlace place, SamplePost post) {
        return named(place.username(post));
    }

    Actor named(String username) {
        return accounts.enabled(userIds.get(username)).orElseThrow().actor();
    }

    long idOf(SamplePlace place, SamplePost post) {
        return userIds.get(place.username(post));
    }
}
