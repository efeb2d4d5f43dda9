package org.qianfa.shared;

/**
 * No step of the process waits for what was just announced. Unchecked, so that everything done in the same
 * transaction is undone. HTTP 409.
 */
public class OutOfStep extends RuntimeException {

    private final String code;

    public OutOfStep(String message) {
        this(message, "outOfStep");
    }

    /** @param code key of the message {@code fault.<code>} that says more than that somebody else was first */
    public OutOfStep(String message, String code) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
