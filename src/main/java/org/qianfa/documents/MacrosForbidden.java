package org.qianfa.documents;

import org.qianfa.shared.Refusal;

/** The file carries macros, which are never taken in. */
public class MacrosForbidden extends Refusal {

    public MacrosForbidden() {
        super("the file carries macros");
    }
}
