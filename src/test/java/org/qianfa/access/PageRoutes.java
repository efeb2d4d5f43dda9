package org.qianfa.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses of the permission matrix that a browser can open, with whom they are for, for tests outside this package. */
public final class PageRoutes {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator");
    private static final List<Entry> PAGES = Entry.all().stream()
            .filter(entry -> !entry.command() && FOR_PROGRAMS.stream().noneMatch(entry.pattern()::startsWith)).toList();

    private PageRoutes() {
    }

    public static Set<String> all() {
        return PAGES.stream().map(Entry::pattern).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who may read the page, beside those it is for: visitors of the matrix whom some entry of the address lets in. */
    public static Set<String> readers(String route) {
        return PAGES.stream().filter(entry -> entry.pattern().equals(route)).flatMap(entry -> entry.outcomes().entrySet().stream())
                .filter(outcome -> outcome.getValue() == '+').map(outcome -> outcome.getKey().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param place {@code @STAGE[/section] post} as in the matrix */
    public static String account(String place) {
        return Person.OWNER.account(entry("/", place));
    }

    /** The address with the ids of the sample report of the place. */
    public static String address(JdbcClient jdbc, String route, String place) {
        return new Samples(jdbc).address(entry(route, place));
    }

    private static Entry entry(String route, String place) {
        String[] parts = place.substring(1).split(" ");
        String[] stage = parts[0].split("/");
        Map<Person, Character> outcomes = new EnumMap<>(Person.class);
        Arrays.stream(Person.values()).forEach(person -> outcomes.put(person, '+'));
        return new Entry("GET", false, route, stage[0], stage.length > 1 ? Integer.parseInt(stage[1]) : 0, parts[1], parts[1], outcomes, "");
    }
}
