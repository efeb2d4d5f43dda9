package org.qianfa.shared;

/** The person sees the object but does not hold the role this action needs. HTTP 403. */
public class NotPermitted extends RuntimeException {

    public NotPermitted(String message) {
        super(message);
    }
}
