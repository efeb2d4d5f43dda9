package org.qianfa.sequences;

import org.qianfa.shared.Refusal;

/** A no that is no exception where it is said. */
final class Told extends Refusal {

    private final String code;

    Told(String code) {
        super(code);
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
