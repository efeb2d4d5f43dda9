package org.qianfa.proofreading;

import java.util.List;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Reads texts for what is wrong in them. Safe for use by several threads. */
public final class Proofreader {

    private final Checks checks;
    private final Settings settings;

    Proofreader(Checks checks) {
        this(checks, Settings.NONE);
    }

    private Proofreader(Checks checks, Settings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    /** With the lists the product brings. */
    public static Proofreader standard() {
        return with(Lists.STANDARD, Settings.NONE);
    }

    /** With lists that somebody keeps, and rules as somebody set them. */
    public static Proofreader with(Lists lists, Settings settings) {
        return new Proofreader(Checks.with(lists), settings);
    }

    /** In order of place. Takes time in proportion to the length of the text; never throws, whatever the characters are. */
    public List<Finding> read(String text, Circumstances circumstances) {
        return begin(circumstances).read(text);
    }

    /** For reading the same text again and again while somebody writes it. */
    public Reading begin(Circumstances circumstances) {
        return new Reading(checks, settings, circumstances);
    }
}
