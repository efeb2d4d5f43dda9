package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Reads texts for what is wrong in them. Safe for use by several threads. */
public final class Proofreader {

    private final Checks checks;

    Proofreader(Checks checks) {
        this.checks = checks;
    }

    /** With the lists the product brings. */
    public static Proofreader standard() {
        return new Proofreader(Checks.all());
    }

    /** In order of place. Takes time in proportion to the length of the text; never throws, whatever the characters are. */
    public List<Finding> read(String text, Circumstances circumstances) {
        return begin(circumstances).read(text);
    }

    /** For reading the same text again and again while somebody writes it. */
    public Reading begin(Circumstances circumstances) {
        return new Reading(checks, circumstances);
    }
}
