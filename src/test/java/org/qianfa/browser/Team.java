package org.qianfa.browser;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of the sample district, each signed in once in an own browser window. */
final class Team implements AutoCloseable {

    /** Stands on the login page of the sample district. */
    static final String PASSWORD = "Qianfa#2026";

    final List<String> faults = new ArrayList<>();
    private final Browser browser;
    private final URI base;
    private final Album album = new Album();
    private final Map<String, Person> people = new LinkedHashMap<>();

    Team(Browser browser, URI base) {
        this.browser = browser;
        this.base = base;
    }

    Person named(String username) {
        return people.computeIfAbsent(username, name -> stranger().signIn(name, PASSWORD));
    }

    /** At the telephone instead of the desk. */
    Person onTelephone(String username) {
        return people.computeIfAbsent(username + " on the telephone",
                name -> new Person(browser, base, album, faults, Person.telephone()).signIn(username, PASSWORD));
    }

    /** Somebody who has not signed in. */
    Person stranger() {
        return new Person(browser, base, album, faults);
    }

    int size() {
        return people.size();
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
