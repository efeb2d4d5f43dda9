package org.qianfa.proofreading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Rule;

/** Findings and rules in the words of people, in Chinese unless English is asked for. */
public final class FindingText {

    private static final ResourceBundle.Control NO_PLATFORM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    public FindingText(Locale locale) {
        this.locale = locale;
    }

    /** What is wrong, in one sentence. */
    public String message(Finding finding) {
        return new MessageFormat(text(finding.rule(), ""), Locale.ROOT).format(finding.arguments().toArray());
    }

    public String title(Rule rule) {
        return text(rule, ".title");
    }

    /** Why it is looked for, and what is left alone. */
    public String why(Rule rule) {
        return text(rule, ".why");
    }

    public String wrongExample(Rule rule) {
        return text(rule, ".wrong");
    }

    public String rightExample(Rule rule) {
        return text(rule, ".right");
    }

    public String source(Rule rule) {
        return text(rule, ".source");
    }

    /** @throws MissingResourceException if nobody wrote the text: a fault of the program */
    private String text(Rule rule, String part) {
        return ResourceBundle.getBundle("messages.proofreading." + rule.category().word(), locale, NO_PLATFORM_LANGUAGE)
                .getString(rule.id() + part);
    }
}
