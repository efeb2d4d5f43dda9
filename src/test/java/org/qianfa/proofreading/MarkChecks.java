package org.qianfa.proofreading;

import java.util.List;
import java.util.Set;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Reads with the checks of outline, marks and leftovers alone. */
final class MarkChecks {

    private static final Set<String> ROOMS = Set.of("outline", "punctuation", "leftover");
    private static final Proofreader PROOFREADER = new Proofreader(mine());

    private MarkChecks() {
    }

    static List<Finding> read(String text) {
        return PROOFREADER.read(text, Circumstances.UNKNOWN);
    }

    private static Checks mine() {
        Checks all = Checks.all();
        return new Checks(all.ofParagraph().stream().filter(MarkChecks::mine).toList(), all.ofText().stream().filter(MarkChecks::mine).toList());
    }

    private static boolean mine(Object check) {
        String room = check.getClass().getPackageName();
        return ROOMS.contains(room.substring(room.lastIndexOf('.') + 1));
    }
}
