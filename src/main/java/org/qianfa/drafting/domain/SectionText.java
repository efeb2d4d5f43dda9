package org.qianfa.drafting.domain;

import org.qianfa.drafting.TextMissing;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.officialtext.PlainText;
import org.qianfa.shared.Refusal;

/** The text of a revision: official text without blank lines and indentation, neither empty nor endless. */
record SectionText(String value) {

    static final int LIMIT = 50_000;

    static SectionText of(String raw) throws Refusal {
        String value = raw == null ? "" : PlainText.normalise(raw);
        if (value.isEmpty()) {
            throw new TextMissing();
        }
        if (value.length() > LIMIT) {
            throw new TextTooLong(value.length(), LIMIT);
        }
        return new SectionText(value);
    }
}
