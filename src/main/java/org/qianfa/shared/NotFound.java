package org.qianfa.shared;

/** The object does not exist, or this person may not know that it does. HTTP 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super(what + " " + id + " not found");
    }
}
