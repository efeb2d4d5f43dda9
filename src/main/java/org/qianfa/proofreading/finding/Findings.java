package org.qianfa.proofreading.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check says. Offsets are those of the text or paragraph the check was given. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** Without a suggestion. */
    public void add(Rule rule, int start, int end, Object... arguments) {
        found.add(new Finding(rule, rule.severity(), start, end, null, List.of(arguments)));
    }

    /** @param suggestion stands for the whole range; empty to delete it */
    public void suggest(Rule rule, int start, int end, String suggestion, Object... arguments) {
        found.add(new Finding(rule, rule.severity(), start, end, suggestion, List.of(arguments)));
    }

    /** What was found in a part that stands at an offset. */
    public void addAll(Findings part, int offset) {
        part.found.forEach(finding -> found.add(finding.movedBy(offset)));
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
