package org.qianfa.inbox.persistence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a task is work on, told from the page where it is done: {@code sections/5} of report 1, {@code matters/3}. */
record Work(String thing, Long reportId) {

    private static final Pattern THING = Pattern.compile("^/(\\w+/[^/?]+)");

    static Work of(String link, Long reportId) {
        Matcher found = THING.matcher(link);
        return new Work(found.find() ? found.group(1) : link, reportId);
    }

    /** Under what the task is found by those who follow it. */
    List<String> names() {
        return part() ? List.of(thing, parts()) : List.of(thing);
    }

    /** What whoever finished the task follows: whoever did something for a whole report, all its parts; for a part, the whole as well. */
    List<String> followed() {
        if (reportId == null) {
            return List.of(thing);
        }
        return part() ? List.of(thing, report()) : List.of(thing, parts());
    }

    private boolean part() {
        return reportId != null && !thing.equals(report());
    }

    private String report() {
        return "reports/" + reportId;
    }

    private String parts() {
        return report() + "/parts";
    }
}
