package org.qianfa.publication.web;

import java.util.Locale;

/** How large the text of a report is set (字号), chosen by a link, so that no script and no cookie is needed. */
enum LetterSize {
    NORMAL, LARGE, LARGER;

    /** @param name as it stands in the address; anything else is the normal size */
    static LetterSize of(String name) {
        for (LetterSize size : values()) {
            if (size.path().equals(name)) {
                return size;
            }
        }
        return NORMAL;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
