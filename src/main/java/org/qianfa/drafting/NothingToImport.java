package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** No part of what was brought is laid to a section. */
public class NothingToImport extends Refusal {

    public NothingToImport() {
        super("no part is laid to a section");
    }
}
