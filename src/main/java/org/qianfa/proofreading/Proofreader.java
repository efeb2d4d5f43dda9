package org.qianfa.proofreading;

import java.util.List;
import java.util.Objects;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Reads texts for what is wrong in them. Two that go by the same lists and settings are equal. Safe for use by several threads. */
public final class Proofreader {

    /** What tells two apart. */
    private final Object knows;
    private final Checks checks;
    private final Settings settings;

    Proofreader(Checks checks) {
        this(checks, checks, Settings.NONE);
    }

    private Proofreader(Object knows, Checks checks, Settings settings) {
        this.knows = knows;
        this.checks = checks;
        this.settings = settings;
    }

    /** With the lists the product brings. */
    public static Proofreader standard() {
        return with(Lists.STANDARD, Settings.NONE);
    }

    /** With lists that somebody keeps, and rules as somebody set them. */
    public static Proofreader with(Lists lists, Settings settings) {
        return new Proofreader(lists, Checks.with(lists), settings);
    }

    /** In order of place. Takes time in proportion to the length of the text; never throws, whatever the characters are. */
    public List<Finding> read(String text, Circumstances circumstances) {
        return begin(circumstances).read(text);
    }

    /** For reading the same text again and again while somebody writes it. */
    public Reading begin(Circumstances circumstances) {
        return new Reading(checks, settings, circumstances);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Proofreader that && knows.equals(that.knows) && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(knows, settings);
    }
}
