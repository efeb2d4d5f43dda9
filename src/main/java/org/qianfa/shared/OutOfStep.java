package org.qianfa.shared;

/**
 * No step of the process waits for what was just announced. Unchecked, so that everything done in the same
 * transaction is undone. HTTP 409.
 */
public class OutOfStep extends RuntimeException {

    public OutOfStep(String message) {
        super(message);
    }
}
