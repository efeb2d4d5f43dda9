package org.qianfa.shared;

/** The object was there for everybody and was taken away again. HTTP 410. */
public class Gone extends RuntimeException {

    public Gone(String message) {
        super(message);
    }
}
